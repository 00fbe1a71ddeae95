import { type InitializeParams, MarkupKind } from "vscode-languageserver";
import { isRecord } from "../core/settings.ts";
import { isTimeZone } from "../core/zone-time.ts";

/** What the client announced, asked once and told in our words. */
export interface Client {
	/** Asks for diagnostics itself; they are pushed to the others. */
	readonly pullsDiagnostics: boolean;
	readonly refreshesDiagnostics: boolean;
	readonly refreshesInlayHints: boolean;
	readonly refreshesCodeLenses: boolean;
	readonly relatedInformation: boolean;
	readonly codeDescription: boolean;
	/** Answers `workspace/configuration`. */
	readonly answersConfiguration: boolean;
	readonly registersConfiguration: boolean;
	readonly registersFileWatchers: boolean;
	readonly workspaceFolders: boolean;
	readonly codeActionLiterals: boolean;
	readonly codeActionIsPreferred: boolean;
	readonly registersCodeActions: boolean;
	/** Asks for the edit of an action when it is chosen, and keeps our data until then. */
	readonly resolvesCodeActions: boolean;
	readonly documentChanges: boolean;
	/** Takes a new name for a file as part of an edit. */
	readonly renamesFiles: boolean;
	/** Shows what an edit would do before it applies it. */
	readonly changeAnnotations: boolean;
	readonly snippets: boolean;
	/** The members of `itemDefaults` it understands, such as `editRange`. */
	readonly completionDefaults: readonly string[];
	readonly markdownCompletion: boolean;
	readonly markdownHover: boolean;
	readonly hierarchicalSymbols: boolean;
	/** What our own client says of itself, and others may say. */
	readonly wantsStatus: boolean;
	readonly readsFiles: boolean;
	readonly listsFiles: boolean;
	readonly statsFiles: boolean;
	/** The URI of a folder to keep things in, without a slash at the end. */
	readonly storage: string | undefined;
	readonly showsProgress: boolean;
	/** Has the command that a code lens of ours runs. */
	readonly explainsMetrics: boolean;
	/** Has the command that the code lens on related reports runs, and shows them in a preview. */
	readonly showsRelated: boolean;
	/** Follows links and headings of Markdown files by itself, and renames them. */
	readonly followsLinks: boolean;
	/** Shows where a definition was asked for. */
	readonly definitionLinks: boolean;
	/** Asks whether something can be renamed before it asks for the name. */
	readonly preparesRename: boolean;
	/** Asks for edits before it renames files. */
	readonly asksBeforeMoves: boolean;
	/** Answers `postmortem/gitEvents`. */
	readonly knowsGit: boolean;
	readonly timeZone: string | undefined;
	readonly settings: unknown;
	/** The URIs of the workspace folders, without a slash at the end. */
	readonly folders: readonly string[];
}

export function toClient(params: InitializeParams): Client {
	return {
		...diagnosticClient(params),
		...workspaceClient(params),
		...featureClient(params),
		...linkClient(params),
		...ownClient(params.initializationOptions),
	};
}

/** The URI of a workspace folder, without a slash at the end. */
export function toFolder({ uri }: { readonly uri: string }): string {
	return uri.replace(/\/$/, "");
}

function diagnosticClient({ capabilities: { textDocument, workspace } }: InitializeParams) {
	const pushed = textDocument?.publishDiagnostics;
	const pulled = textDocument?.diagnostic;
	return {
		pullsDiagnostics: pulled !== undefined,
		refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
		relatedInformation: pulled?.relatedInformation ?? pushed?.relatedInformation ?? false,
		codeDescription: pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport ?? false,
	};
}

function workspaceClient({
	capabilities: { workspace, window },
	workspaceFolders,
	rootUri,
}: InitializeParams) {
	const folders = workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []);
	return {
		answersConfiguration: workspace?.configuration ?? false,
		registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
		registersFileWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
		workspaceFolders: workspace?.workspaceFolders ?? false,
		refreshesInlayHints: workspace?.inlayHint?.refreshSupport ?? false,
		refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
		documentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
		renamesFiles: workspace?.workspaceEdit?.resourceOperations?.includes("rename") ?? false,
		changeAnnotations:
			workspace?.workspaceEdit?.documentChanges === true &&
			workspace.workspaceEdit.changeAnnotationSupport !== undefined,
		folders: folders.map(toFolder),
		showsProgress: window?.workDoneProgress ?? false,
	};
}

function featureClient({ capabilities: { textDocument } }: InitializeParams) {
	const item = textDocument?.completion?.completionItem;
	return {
		codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
		codeActionIsPreferred: textDocument?.codeAction?.isPreferredSupport ?? false,
		registersCodeActions: textDocument?.codeAction?.dynamicRegistration ?? false,
		resolvesCodeActions:
			(textDocument?.codeAction?.dataSupport &&
				textDocument.codeAction.resolveSupport?.properties.includes("edit")) ??
			false,
		snippets: item?.snippetSupport ?? false,
		completionDefaults: textDocument?.completion?.completionList?.itemDefaults ?? [],
		markdownCompletion: item?.documentationFormat?.includes(MarkupKind.Markdown) ?? false,
		markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) ?? false,
		hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
	};
}

function linkClient({ capabilities: { textDocument, workspace } }: InitializeParams) {
	return {
		definitionLinks: textDocument?.definition?.linkSupport ?? false,
		preparesRename: textDocument?.rename?.prepareSupport ?? false,
		asksBeforeMoves: workspace?.fileOperations?.willRename ?? false,
	};
}

/** Initialization options are whatever an editor's user wrote: anything unreadable is left out. */
function ownClient(options: unknown) {
	const said = isRecord(options) ? options : {};
	return {
		wantsStatus: said.status === true,
		readsFiles: said.readFile === true,
		listsFiles: said.listFiles === true,
		statsFiles: said.statFiles === true,
		storage: typeof said.storage === "string" ? toFolder({ uri: said.storage }) : undefined,
		explainsMetrics: said.codeLens === true,
		showsRelated: said.related === true,
		followsLinks: said.markdownLinks === true,
		knowsGit: said.gitEvents === true,
		timeZone:
			typeof said.timeZone === "string" && isTimeZone(said.timeZone) ? said.timeZone : undefined,
		settings: said.settings,
	};
}
