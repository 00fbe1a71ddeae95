import { extensions } from "vscode";
import type { Api } from "../../../client/src/extension.ts";

/** What the extension hands to others, once it is active. */
export async function api(): Promise<Api> {
	const extension = extensions.getExtension<Api>("postmortem.postmortem");
	if (!extension) throw new Error("The extension is not there.");
	return extension.activate();
}
