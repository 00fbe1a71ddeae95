import type { Scene } from "./scene.ts";

/** What adapting a report to another template would change, before it does. */
export const adaptToTemplate: Scene = {
	name: "adapt-to-template",
	theme: "light",
	async play({ page, editor, openFile }) {
		await openFile("checkout-outage.md");
		// The command is there once the file is known to be a report.
		await editor.locator("[class*=squiggly-]").first().waitFor({ state: "attached" });
		await page.keyboard.press("F1");
		const box = page.locator(".quick-input-widget");
		await box.locator("input").first().fill(">Postmortem: Adapt to Template");
		await box.locator('.monaco-list-row[aria-label*="Adapt to Template"]').first().waitFor();
		await page.keyboard.press("Enter");
		await box.locator('.monaco-list-row[aria-label*="Google SRE"]').first().click();
		// Away from the list, where it would bring up a tooltip.
		await page.mouse.move(8, 600);
		await box.getByText("Add sections").waitFor();
		await page.locator(".monaco-diff-editor .line-insert").first().waitFor({ state: "attached" });
	},
};
