import { actionCell, writeCell } from "./action-cell.ts";
import type { ActionItem, Report } from "./report.ts";
import { at, type Edit, type Span, slice } from "./text.ts";

/**
 * The ways to say of an action item that it is done, the one that fits its report best first:
 * in its box, in the column for it, in a box of its own, behind its words.
 */
export function* waysToMarkDone(report: Report, item: ActionItem): Iterable<readonly Edit[]> {
	const box = boxOf(report, item);
	if (box) yield [{ span: box, newText: "[x]" }];

	const cell = statusCell(report, item);
	const words = cell && wordOfOthers(report, item, { done: true, fits: isDoneWord });
	if (cell && words !== undefined) yield writeCell(report.text, cell, words);
	if (cell) yield writeCell(report.text, cell, "Done");

	const isListed = item.container === "bullet" || item.container === "ordered";
	const isSaid = report.actionItems.some((it) => it.done && it.container === item.container);
	// Without a box of its own, what is done in this list is told by its words.
	if (isListed && !isSaid) yield [{ span: at(item.textSpan.start), newText: "[x] " }];
	yield [{ span: at(wordsEnd(report, item)), newText: " (done)" }];
}

/** The ways to take back that an action item is done; none when its words say so in a sentence. */
export function* waysToMarkOpen(report: Report, item: ActionItem): Iterable<readonly Edit[]> {
	const box = boxOf(report, item);
	const own: Edit[] = box ? [{ span: box, newText: "[ ]" }] : [];
	own.push(...[...doneMarks(report, item)].map((span) => ({ span, newText: "" })));
	if (own.length > 0) yield own;

	const cell = statusCell(report, item);
	const words = wordOfOthers(report, item, { done: false, fits: isOpenWord }) ?? "Open";
	if (cell) yield [...own, ...writeCell(report.text, cell, words)];
}

/** The box right before the words: `[ ]`. */
function boxOf({ text }: Report, { span, textSpan }: ActionItem): Span | undefined {
	const before = /\[[ xX]\]\s+$/.exec(text.slice(span.start, textSpan.start));
	const start = span.start + (before?.index ?? 0);
	return before ? { start, end: start + 3 } : undefined;
}

function statusCell(report: Report, { container, span }: ActionItem): Span | undefined {
	return container === "row" ? actionCell(report, span, "status") : undefined;
}

/** What the column says of another item that is done, or that is not. */
function wordOfOthers(
	report: Report,
	item: ActionItem,
	{ done, fits }: { readonly done: boolean; readonly fits: RegExp },
): string | undefined {
	const others = report.actionItems.filter((it) => it !== item && it.done === done);
	const cells = others.flatMap((it) => statusCell(report, it) ?? []);
	return cells.map((cell) => slice(report.text, cell).trim()).find((words) => fits.test(words));
}

const isDoneWord = /^(?:\p{L}{2,12}|[✅✔☑]\uFE0F?)$/u;
/** An empty cell is a word, too. */
const isOpenWord = /^(?:|open|to ?do|planned|pending|new|not (?:started|done))$/i;

/** Where the words end, before the blanks of a cell and the end of the line. */
function wordsEnd({ text }: Report, { textSpan }: ActionItem): number {
	return textSpan.start + slice(text, textSpan).trimEnd().length;
}

/** `✅ `, `[done] `, `Done: ` in front of the words, ` (done)`, ` – done` behind them. */
function* doneMarks({ text }: Report, { textSpan }: ActionItem): Iterable<Span> {
	const words = slice(text, textSpan);
	const { start } = textSpan;
	const front = /^(?:[✅✔☑]\uFE0F?|\[done\]|done[:!])\s*/iu.exec(words);
	if (front) yield { start, end: start + front[0].length };

	const behind =
		/(?:(?<!\s)\s+)?(?:\((?:done|completed)\)|[,;–—-] (?:done|completed))(?=\.?\s*$)/iu.exec(words);
	if (behind) yield { start: start + behind.index, end: start + behind.index + behind[0].length };
}
