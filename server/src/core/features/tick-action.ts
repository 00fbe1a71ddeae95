import { createLineIndex } from "../line-index.ts";
import { waysToMarkDone, waysToMarkOpen } from "../mark-action.ts";
import type { Outcome } from "../outcome.ts";
import type { ActionItem, Report } from "../report.ts";
import { applyEdits } from "../text.ts";

export interface Ticking {
	/** 1-based, where the item is thought to begin. */
	readonly line: number;
	/** The task as `ActionItem.text` gave it. */
	readonly text: string;
	/** What it is to be from now on. */
	readonly done: boolean;
	/** What another text would be. */
	again(text: string): Report;
}

/**
 * An action item marked as done, or as open again, in the way in which its report says so.
 * Nothing changes when it is so already; refused when the item is no longer there, and when its form leaves no way:
 * each edit is read again, and has to change this item alone.
 */
export function tickAction(report: Report, ticking: Ticking): Outcome {
	const { text, actionItems } = report;
	const { done } = ticking;
	const index = findItem(report, ticking);
	const item = index === undefined ? undefined : actionItems[index];
	if (index === undefined || !item) return { refused: "The report has changed; try again." };

	const title = done ? "Mark as done" : "Mark as open";
	if (item.done === done) return { title, edits: [] };

	const ways = done ? waysToMarkDone(report, item) : waysToMarkOpen(report, item);
	for (const edits of ways) {
		const { actionItems: after } = ticking.again(applyEdits(text, edits));
		if (isTicked(actionItems, after, { index, done })) return { title, edits: [...edits] };
	}
	return { refused: refusal(done) };
}

/** On its line; or anywhere, when lines above it came or went and no other has its words. */
function findItem({ text, actionItems }: Report, ticking: Ticking): number | undefined {
	const placeOf = createLineIndex(text);
	const same = actionItems
		.map((item, index) => ({ item, index }))
		.filter(({ item }) => item.text === ticking.text);
	const onLine = same.filter(({ item }) => placeOf(item.span.start).line === ticking.line);
	const [found] = onLine.length > 0 || same.length > 1 ? onLine : same;
	return found?.index;
}

function isTicked(
	before: readonly ActionItem[],
	after: readonly ActionItem[],
	{ index, done }: { readonly index: number; readonly done: boolean },
): boolean {
	return (
		after.length === before.length &&
		after.every((it, at) =>
			at === index
				? it.done === done
				: it.done === before[at]?.done && it.text === before[at]?.text,
		)
	);
}

function refusal(done: boolean): string {
	return done
		? "The form of this task leaves no place for a mark; write in the report that it is done."
		: "The task’s own words say that it is done; change them in the report.";
}
