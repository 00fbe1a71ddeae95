import { Uri, type Webview } from "vscode";
import type { PageParts } from "./page-html.ts";

/** The folder that holds the pages' scripts and style sheets. */
export function bundleFolder(extension: Uri): Uri {
	return Uri.joinPath(extension, "dist");
}

/** What a page of `webview` needs to run `dist/<name>.js`; a nonce for this one time. */
export function bundleParts(
	webview: Webview,
	extension: Uri,
	name: string,
): Pick<PageParts, "script" | "style" | "cspSource" | "nonce"> {
	const at = (file: string) =>
		webview.asWebviewUri(Uri.joinPath(bundleFolder(extension), file)).toString();
	return {
		script: at(`${name}.js`),
		style: at(`${name}.css`),
		cspSource: webview.cspSource,
		nonce: crypto.randomUUID(),
	};
}
