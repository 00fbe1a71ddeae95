import type { OpenReport, Session } from "./session.ts";

/**
 * Keeps what is said of open index pages true to the reports they list. Reading these begins with the first such page.
 *
 * @param onChange Told the URIs of the open pages when they may be said to lag, or not to lag any more.
 * @returns To be told of each document that is looked at.
 */
export function followListed(
	{ index, documents }: Session,
	onChange: (pages: readonly string[]) => void,
): (open: OpenReport) => void {
	const pages = new Set<string>();
	let isFollowing = false;
	documents.onDidClose(({ document }) => pages.delete(document.uri));
	return ({ document, hasIndex }) => {
		if (!hasIndex) {
			pages.delete(document.uri);
			return;
		}

		pages.add(document.uri);
		if (!isFollowing) follow();
	};

	function follow(): void {
		isFollowing = true;
		let known = index.isComplete ? index.reports : undefined;
		index.onChange(() => {
			const next = index.isComplete ? index.reports : undefined;
			const isNew = next !== known;
			known = next;
			if (isNew && pages.size > 0) onChange([...pages]);
		});
		void index.ready();
	}
}
