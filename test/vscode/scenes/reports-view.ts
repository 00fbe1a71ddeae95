import { openViews } from "./open-views.ts";
import type { Scene } from "./scene.ts";

/** The reports of a folder by severity, and one of them. */
export const reportsView: Scene = {
	name: "reports-view",
	theme: "light",
	async play({ page, editor }) {
		await openViews(page);
		const views = page.locator(".sidebar");
		await views.getByLabel("Reports Section").hover();
		await views.getByLabel("Group Reports by…").click();
		const box = page.locator(".quick-input-widget");
		await box.locator('.monaco-list-row[aria-label*="Severity"]').first().click();
		await views.locator('[role="treeitem"][aria-label^="SEV1"]').waitFor();
		await views.locator('[role="treeitem"][aria-label^="SEV2"]').click();
		await views.locator('[role="treeitem"][aria-label^="No parcel labels"]').click();
		await editor.locator(".view-line", { hasText: "No parcel labels" }).waitFor();
		await editor
			.locator(".codelens-decoration", { hasText: "Impact" })
			.waitFor({ state: "attached" });
		await page.locator(".statusbar", { hasText: "Activating" }).waitFor({ state: "detached" });
		await page.mouse.move(900, 700);
	},
};
