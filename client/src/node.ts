import type { ExtensionContext } from "vscode";
import { type Api, activate as activateShared } from "./extension.ts";

export function activate(context: ExtensionContext): Api {
	const module = context.asAbsolutePath("dist/server.mjs");
	return activateShared(context, async () => {
		const { createClient, ...library } = await import("./node-library.ts");
		return { ...library, createClient: (options) => createClient(module, options) };
	});
}
