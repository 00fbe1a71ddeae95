import { type ExtensionContext, Uri } from "vscode";
import { CloseAction, ErrorAction, RevealOutputChannelOn, State } from "vscode-languageclient";
import {
	BrowserMessageReader,
	BrowserMessageWriter,
	LanguageClient,
	type LanguageClientOptions,
} from "vscode-languageclient/browser";
import { type Api, activate as activateShared } from "./extension.ts";

export function activate(context: ExtensionContext): Api {
	const script = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
	// A worker that crashed cannot be used again, so each start makes a new one. Its reader and writer are made
	// here, as the client library does not recognise the workers that VS Code's web host hands out.
	const start = async () => {
		const worker = new Worker(script);
		return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
	};
	const createClient = (options: LanguageClientOptions) =>
		new LanguageClient("postmortem", "Postmortem", start, options);
	return activateShared(context, async () => ({
		...{ CloseAction, ErrorAction, RevealOutputChannelOn, State },
		createClient,
	}));
}
