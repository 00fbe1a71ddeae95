import { Uri, type Webview, workspace } from "vscode";
import { bundleFolder, bundleParts } from "../webview/bundle-parts.ts";
import { pageHtml } from "../webview/page-html.ts";

/** Fill the webview with the empty page for the report at `uri`, and let it read what that needs. */
export function loadPage(webview: Webview, extension: Uri, uri: Uri): void {
	const folder = Uri.joinPath(uri, "..");
	webview.options = {
		enableScripts: true,
		enableForms: false,
		localResourceRoots: [bundleFolder(extension), ...readable(uri, folder)],
	};
	webview.html = pageHtml({
		...bundleParts(webview, extension, "preview"),
		images: `${webview.cspSource} https: data:`,
		base: `${webview.asWebviewUri(folder)}/`,
		data: { uri: uri.toString() },
	});
}

/** Where an image's address that begins with `/` leads; empty when there is no workspace folder. */
export function workspaceRoot(webview: Webview, uri: Uri): string {
	const folder = workspace.getWorkspaceFolder(uri)?.uri;
	return folder ? webview.asWebviewUri(folder).toString() : "";
}

/** Images often stand in a folder beside that of the reports, so the workspace folder may be read. */
function readable(uri: Uri, folder: Uri): Uri[] {
	if (uri.scheme === "untitled") return [];

	return [workspace.getWorkspaceFolder(uri)?.uri ?? folder];
}
