import { openViews } from "./open-views.ts";
import type { Scene } from "./scene.ts";

/** What the reports of a folder promise, one item of it just ticked, and its report. */
export const actionsView: Scene = {
	name: "actions-view",
	theme: "dark",
	async play({ page, editor }) {
		await openViews(page);
		const views = page.locator(".sidebar");
		const row = (start: string) => views.locator(`[role="treeitem"][aria-label^="${start}"]`);
		await row("Show at the station").click();
		await editor.locator(".view-line", { hasText: "Show at the station" }).waitFor();
		// The first by the mouse, the second by the keyboard.
		await row("Show at the station").getByRole("checkbox").click();
		await editor.locator(".view-line", { hasText: "[x] Show at the station" }).waitFor();
		await row("Overdue, 5 action items").waitFor();
		await row("Page the shop").click({ position: { x: 200, y: 10 } });
		await page.keyboard.press("Space");
		await row("Overdue, 4 action items").waitFor();
		await page.mouse.move(900, 700);
	},
};
