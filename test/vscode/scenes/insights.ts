import type { Scene } from "./scene.ts";

/** What the reports of the folder tell when they are read together. */
export const insightsLight: Scene = { name: "insights-light", theme: "light", play: showInsights };

export const insightsDark: Scene = { name: "insights-dark", theme: "dark", play: showInsights };

async function showInsights({ page, openFile, runCommand }: Parameters<Scene["play"]>[0]) {
	// A report in an editor wakes the extension up.
	await openFile("checkout-outage.md");
	await runCommand("View: Toggle Primary Side Bar Visibility");
	await runCommand("Postmortem: Show Insights");
	const webview = page.frameLocator("iframe.webview.ready").frameLocator("iframe");
	await webview.locator("#incidents [data-mark]").first().waitFor();
	await webview.getByText("Choose a mark").waitFor();
	await runCommand("View: Close Other Editors in Group");
}
