import { existsSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const pause = 100;

/** Clicks on what tests cannot reach: each line of the file at `path` is the words of a link in a webview of `page`. */
export function clickForTests(page: Page, path: string): void {
	let done = 0;
	let isBusy = false;
	const timer = setInterval(async () => {
		if (isBusy || !existsSync(path)) return;

		isBusy = true;
		const lines = readFileSync(path, "utf8").split("\n").slice(done, -1);
		for (const words of lines) await click(page, words);
		done += lines.length;
		isBusy = false;
	}, pause);
	timer.unref();
}

/** What cannot be clicked is missed by the test that waits for what the click does. */
async function click(page: Page, words: string): Promise<void> {
	const link = page.frameLocator("iframe.webview.ready").frameLocator("iframe").getByText(words);
	await link.click({ timeout: 5_000 }).catch((error) => console.error(String(error)));
}
