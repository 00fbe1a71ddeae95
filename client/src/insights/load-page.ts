import type { Uri, Webview } from "vscode";
import { bundleFolder, bundleParts } from "../webview/bundle-parts.ts";
import { pageHtml } from "../webview/page-html.ts";

/** Fill the webview with the empty page. It reads nothing but its own script and style; `data:` is for making a PNG. */
export function loadPage(webview: Webview, extension: Uri): void {
	webview.options = {
		enableScripts: true,
		enableForms: false,
		localResourceRoots: [bundleFolder(extension)],
	};
	webview.html = pageHtml({ ...bundleParts(webview, extension, "insights"), images: "data:" });
}
