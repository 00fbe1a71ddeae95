import type { Scene } from "./scene.ts";

/** The reports that a link may lead to, by their titles. */
export const links: Scene = {
	name: "links",
	theme: "light",
	async play({ page, editor, openFile, goTo }) {
		await openFile("checkout-outage.md");
		// A server that is not there yet offers nothing.
		await editor.locator("[class*=squiggly-]").first().waitFor({ state: "attached" });
		await goTo(11, 74);
		await page.keyboard.press("End");
		await page.keyboard.type(" It was much like [the slow logins](");
		const offers = page.locator(".suggest-widget .monaco-list-row", { hasText: "Logins took" });
		await offers.first().waitFor();
	},
};
