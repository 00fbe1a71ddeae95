import type { Locator, Page } from "playwright-core";

/**
 * What a user does in a window of the workbench, by keyboard.
 * The class names were the same in every version of VS Code that was tried.
 */
export interface Window {
	readonly page: Page;
	/** The text editor that is shown first. */
	readonly editor: Locator;
	/** Shows a file of the folder, by its name. */
	openFile(name: string): Promise<void>;
	/** Runs a command of the palette, by its whole title. */
	runCommand(title: string): Promise<void>;
	/** Puts the cursor on a line, counted from 1, and a column if it is given. */
	goTo(line: number, column?: number): Promise<void>;
}

/** Opens a window at `url` and waits until it can be used. */
export async function openWindow(page: Page, url: string): Promise<Window> {
	page.setDefaultTimeout(30_000);
	await page.goto(url);
	await page.locator(".monaco-workbench").waitFor();
	await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
	return {
		page,
		editor: page.locator(".editor-instance .monaco-editor").first(),
		openFile: (name) => openFile(page, name),
		runCommand: (title) => choose(page, "F1", `>${title}`, title),
		goTo: (line, column = 1) => goTo(page, line, column),
	};
}

async function openFile(page: Page, name: string): Promise<void> {
	await choose(page, "Control+p", name, name);
	await page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
}

async function goTo(page: Page, line: number, column: number): Promise<void> {
	await choose(page, "Control+g", `:${line}:${column}`, `${line}`);
}

/** Types into the box that a key opens, and takes the first answer once it is the one meant. */
async function choose(page: Page, key: string, text: string, meant: string): Promise<void> {
	const box = page.locator(".quick-input-widget");
	await page.keyboard.press(key);
	await box.locator(".quick-input-box input").fill(text);
	const rows = box.locator(".quick-input-list .monaco-list-row");
	await rows
		.first()
		.and(page.locator(`[aria-label*="${meant}"]`))
		.waitFor();
	await page.keyboard.press("Enter");
	await box.waitFor({ state: "hidden" });
}
