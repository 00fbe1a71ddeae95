import type { Scene } from "./scene.ts";

/** A report and its preview, side by side. */
export const previewLight: Scene = { name: "preview-light", theme: "light", play: showPreview };

export const previewDark: Scene = { name: "preview-dark", theme: "dark", play: showPreview };

async function showPreview({ page, openFile, runCommand }: Parameters<Scene["play"]>[0]) {
	await openFile("checkout-outage.md");
	await runCommand("View: Toggle Primary Side Bar Visibility");
	await page.locator('.editor-actions [aria-label^="Open Report Preview"]').click();
	const webview = page.frameLocator("iframe.webview.ready");
	await webview.frameLocator("iframe").locator(".timeline .entry").first().waitFor();
}
