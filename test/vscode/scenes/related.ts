import type { Scene } from "./scene.ts";

const report = "2026-08-20-labels-not-printed.md";

/** The incident that was like this one: above the title, and in the list that a click brings up. */
export const related: Scene = {
	name: "related",
	theme: "light",
	async play({ page, editor, openFile, runCommand }) {
		await openFile(report);
		await runCommand("View: Toggle Primary Side Bar Visibility");
		const lens = editor.locator(".codelens-decoration a", { hasText: "related incident" });
		await lens.click();
		const box = page.locator(".quick-input-widget");
		await box.locator(".monaco-list-row", { hasText: "Both:" }).first().waitFor();
		// Away from the lens, where it would bring up a tooltip.
		await page.mouse.move(8, 600);
		await page.getByText("Activating Extensions").waitFor({ state: "hidden" });
	},
};

/** The same at the end of the preview. */
export const relatedPreview: Scene = {
	name: "related-preview",
	theme: "dark",
	async play({ page, openFile, runCommand }) {
		await openFile(report);
		await runCommand("View: Toggle Primary Side Bar Visibility");
		await page.locator('.editor-actions [aria-label^="Open Report Preview"]').click();
		const webview = page.frameLocator("iframe.webview.ready").frameLocator("iframe");
		await webview.locator(".related li").first().scrollIntoViewIfNeeded();
	},
};
