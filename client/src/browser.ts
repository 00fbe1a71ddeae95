import { type ExtensionContext, Uri } from "vscode";
import { LanguageClient } from "vscode-languageclient/browser";
import { type Api, activate as activateShared } from "./extension.ts";

export function activate(context: ExtensionContext): Api {
	const script = Uri.joinPath(context.extensionUri, "dist/server.browser.js").toString(true);
	// A worker that crashed cannot be used again, so each start makes a new one.
	const startWorker = () => Promise.resolve(new Worker(script));
	return activateShared(
		context,
		(options) => new LanguageClient("postmortem", "Postmortem", startWorker, options),
	);
}
