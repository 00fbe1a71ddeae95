import type { Page } from "playwright-core";

/** Shows the views of the container *Postmortems*, in a side bar that is wide enough for what they tell. */
export async function openViews(page: Page): Promise<void> {
	await page.locator('.activitybar [aria-label^="Postmortems"]').first().click();
	await page.locator('.sidebar [role="treeitem"][aria-label^="Overdue"]').waitFor();
	const box = await page.locator(".part.sidebar").boundingBox();
	if (!box) throw new Error("There is no side bar.");

	const edge = { x: box.x + box.width, y: box.y + box.height / 3 };
	await page.mouse.move(edge.x, edge.y);
	await page.mouse.down();
	await page.mouse.move(edge.x + 210, edge.y, { steps: 5 });
	await page.mouse.up();
}
