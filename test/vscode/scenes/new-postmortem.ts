import type { Scene } from "./scene.ts";

/** The second question of New Postmortem. */
export const newPostmortem: Scene = {
	name: "new-postmortem",
	theme: "light",
	async play({ page, openFile }) {
		await openFile("checkout-outage.md");
		// The question takes the place of the palette, so the palette is not waited for.
		await page.keyboard.press("F1");
		const box = page.locator(".quick-input-widget");
		await box.locator("input").fill(">Postmortem: New Postmortem");
		await box.locator('.monaco-list-row[aria-label*="New Postmortem"]').first().waitFor();
		await page.keyboard.press("Enter");
		await box.getByText("What happened, in one line?").waitFor();
		await page.keyboard.type("Login is slow for everyone");
		await page.keyboard.press("Enter");
		await box.locator('.monaco-list-row[aria-label*="SEV2"]').waitFor();
	},
};
