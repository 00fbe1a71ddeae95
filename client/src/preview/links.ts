import { env, commands as host, Uri, window, workspace } from "vscode";
import { toTarget } from "./link-target.ts";

/** Open a link of the report at `document` as VS Code opens it in the text: files in an editor, the rest outside. */
export async function openLink(href: string, document: Uri): Promise<void> {
	const target = toTarget(href);
	if (!target) return;
	if (target.type === "external") {
		await env.openExternal(Uri.parse(target.address, true));
		return;
	}

	const root = workspace.getWorkspaceFolder(document)?.uri;
	const base = target.path.startsWith("/") && root ? root : Uri.joinPath(document, "..");
	const file = Uri.joinPath(base, target.path).with({ fragment: target.fragment });
	const exists = await workspace.fs.stat(file).then(
		() => true,
		() => false,
	);
	if (exists) await host.executeCommand("vscode.open", file);
	else void window.showWarningMessage(`There is no file ${target.path}.`);
}
