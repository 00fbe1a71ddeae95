import { appendFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** What was seen of a page or of a frame in it. */
export type Sighting =
	/** It asked the network for something. */
	| { readonly kind: "request"; readonly url: string }
	/** It got nothing; `csp` is the reason when the policy of the page kept the request from going out. */
	| { readonly kind: "failure"; readonly url: string; readonly reason: string }
	/** It opened another page. */
	| { readonly kind: "popup"; readonly url: string }
	/** It told the user something. */
	| { readonly kind: "notification"; readonly words: string }
	/** A script called `pwned`. */
	| { readonly kind: "alarm"; readonly mark: number };

/** Give all frames of `page` the function `pwned`, and write down what is seen of them: a line of JSON each. */
export async function watchPage(page: Page, path: string): Promise<void> {
	const write = (sighting: Sighting) => appendFileSync(path, `${JSON.stringify(sighting)}\n`);
	page.on("request", (request) => write({ kind: "request", url: request.url() }));
	page.on("requestfailed", (request) => {
		write({ kind: "failure", url: request.url(), reason: request.failure()?.errorText ?? "" });
	});
	page.on("popup", (popup) => {
		write({ kind: "popup", url: popup.url() });
		void popup.close();
	});
	await page.exposeFunction("pwned", (mark: number) => write({ kind: "alarm", mark }));
	await page.exposeFunction("notified", (words: string) => write({ kind: "notification", words }));
	await page.addInitScript({ content: tellNotifications });
}

/** Runs in the page. */
const tellNotifications = `
	const told = new WeakMap();
	new MutationObserver(() => {
		for (const it of document.getElementsByClassName("notification-list-item-message")) {
			const words = it.textContent;
			// The list takes the same elements for other messages.
			if (!words || told.get(it) === words) continue;
			told.set(it, words);
			notified(words);
		}
	}).observe(document, { childList: true, characterData: true, subtree: true });
`;
