import type { Scene } from "./scene.ts";

/** A report with its findings underlined, and its outline. */
export const editing: Scene = {
	name: "editing",
	theme: "light",
	async play({ page, editor, openFile, runCommand }) {
		await openFile("checkout-outage.md");
		await editor.locator("[class*=squiggly-]").first().waitFor({ state: "attached" });
		await runCommand("Explorer: Focus on Outline View");
		await page.locator(".outline-tree .monaco-list-row").first().waitFor();
		await runCommand("View: Focus Active Editor Group");
	},
};
