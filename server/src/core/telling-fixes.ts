import type { ActionItem, Report } from "./report.ts";
import type { Fix } from "./rule.ts";
import { shortened } from "./shortened.ts";
import { type Telling, tellAction } from "./tell-action.ts";

export interface Tellings {
	readonly column: Telling["column"];
	readonly tellings: readonly Telling[];
	/** Names an item and a value: “Give “Page” to @ana”. */
	title(item: string, value: string): string;
}

/**
 * The fixes for items that lack one thing: each of what may be told, for the first item on the heading and for every item
 * on the item; and one that writes `TBD` to all of them, which asks for it in its place.
 */
export function tellingFixes(
	report: Report,
	items: readonly ActionItem[],
	{ column, tellings, title }: Tellings,
): Fix[] {
	const telling = (item: ActionItem): Fix[] =>
		tellings.map((it) => ({
			title: title(shortened(item.text), it.value),
			edits: tellAction(report, item, it),
			safe: false,
		}));
	const later = { column, value: "TBD", words: `${column}: TBD` };
	return [
		...items.slice(0, 1).flatMap(telling),
		{
			title: `Insert \`${later.words}\`, to be filled in`,
			edits: items.flatMap((item) => tellAction(report, item, later)),
			safe: false,
		},
		...items.flatMap((item) => telling(item).map((fix) => ({ ...fix, place: item.span }))),
	];
}
