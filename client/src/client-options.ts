import {
	DocumentSymbol,
	extensions,
	type LogOutputChannel,
	SymbolKind,
	type TextDocument,
	type Uri,
	workspace,
} from "vscode";
import type { ErrorHandler, LanguageClientOptions } from "vscode-languageclient";
import type { InitializationOptions } from "../../server/src/protocol/messages.ts";
import type { ClientLibrary } from "./client-library.ts";
import { outlineAdditions } from "./outline-additions.ts";
import { adaptedScheme } from "./templates/choose-steps.ts";

/** Which documents the server sees, and what of its answers VS Code shows. */
export function clientOptions(
	{ RevealOutputChannelOn }: ClientLibrary,
	{ outputChannel, errorHandler, storage }: ClientGround,
): LanguageClientOptions {
	const initializationOptions: InitializationOptions = {
		status: true,
		readFile: true,
		listFiles: true,
		statFiles: true,
		...(storage && { storage: storage.toString() }),
		codeLens: true,
		related: true,
		gitEvents: true,
		// The built-in extension for Markdown can be turned off.
		markdownLinks: extensions.getExtension("vscode.markdown-language-features") !== undefined,
		timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
	};
	return {
		documentSelector: [{ language: "markdown" }],
		outputChannel,
		revealOutputChannelOn: RevealOutputChannelOn.Never,
		errorHandler,
		initializationOptions,
		diagnosticPullOptions: { onChange: true, onSave: true, onFocus: false },
		middleware: {
			didOpen: async (document, next) => {
				if (isWritten(document)) await next(document);
			},
			didChange: async (event, next) => {
				if (isWritten(event.document)) await next(event);
			},
			didClose: async (document, next) => {
				if (isWritten(document)) await next(document);
			},
			workspace: {
				// Both would write the same links, and the built-in extension asks about it.
				willRenameFiles: async (event, next) => (updatesLinksItself() ? null : next(event)),
			},
			provideDocumentSymbols: async (document, token, next) => {
				const symbols = (await next(document, token)) ?? [];
				const showsAll =
					workspace.getConfiguration("postmortem", document).get("outline") === "all";
				const tree = symbols.filter((symbol) => symbol instanceof DocumentSymbol);
				return showsAll ? tree : outlineAdditions(tree, SymbolKind.Namespace);
			},
		},
	};
}

interface ClientGround {
	readonly outputChannel: LogOutputChannel;
	readonly errorHandler: ErrorHandler;
	/** Where what was read of the workspace may be kept. */
	readonly storage: Uri | undefined;
}

/** Whether VS Code's own extension for Markdown is set to change links when files are renamed. */
function updatesLinksItself(): boolean {
	const asked = workspace.getConfiguration("markdown").get("updateLinksOnFileMove.enabled");
	return asked === "prompt" || asked === "always";
}

/** Earlier versions shown beside a change, chat answers and logs are read, not written: nothing to find there. */
const readOnlySchemes = new Set([
	"git",
	"gitlens",
	"review",
	"output",
	"comment",
	"vscode-chat-code-block",
	"chat-editing-snapshot-text-model",
	"walkThroughSnippet",
	adaptedScheme,
]);

function isWritten({ uri }: TextDocument): boolean {
	return !readOnlySchemes.has(uri.scheme);
}
