import type { Scene } from "./scene.ts";

/** A timeline with the metrics above it, the elapsed time behind each timestamp, and what one of them means. */
export const timeline: Scene = {
	name: "timeline",
	theme: "light",
	async play({ page, editor, openFile, runCommand, goTo }) {
		await openFile("2026-01-19-login-slow.md");
		await runCommand("View: Toggle Primary Side Bar Visibility");
		await editor.locator(".codelens-decoration", { hasText: "Impact" }).waitFor();
		await editor.getByText("+17m").waitFor();
		await goTo(26, 18);
		await runCommand("Show or Focus Hover");
		await page.locator(".monaco-hover", { hasText: "since the previous entry" }).first().waitFor();
	},
};
