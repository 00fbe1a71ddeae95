import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { type Api, activate as activateShared } from "./extension.ts";

export function activate(context: ExtensionContext): Api {
	const module = context.asAbsolutePath("dist/server.mjs");
	const server = { module, transport: TransportKind.ipc };
	return activateShared(
		context,
		(options) => new LanguageClient("postmortem", "Postmortem", server, options),
	);
}
