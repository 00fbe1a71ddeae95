import { type Chunked, toChunks } from "../chunks.ts";
import { tableLines } from "../markdown-table.ts";
import { applyEdits, type Edit, lineEnd, slice } from "../text.ts";
import { zip } from "../zip.ts";
import { type IndexBlock, indexBlocks } from "./index-blocks.ts";
import type { ListedReport } from "./index-columns.ts";
import { indexLag } from "./index-lag.ts";
import { indexTable } from "./index-table.ts";

/**
 * The reports in the folder that `from` leads to from a page's own folder, and below it, the page itself left out.
 * `undefined` where they are not known, or not yet.
 */
export type ReportsIn = (from: string) => readonly ListedReport[] | undefined;

/** An index that lags, and what brings it up to date. */
export interface IndexUpdate {
	readonly block: IndexBlock;
	/** Wherein it lags: `2 reports are missing`. */
	readonly lag: string;
	/** Replaces what stands between the two comments, and nothing else. */
	readonly edit: Edit;
}

/**
 * What brings the indexes of a page up to date; nothing for one that is, that has a fault, or whose reports are not known.
 * Nothing, too, for a page of which others would be indexes afterwards: where HTML goes on through one up to the next.
 */
export function indexUpdates(page: Chunked, reportsIn: ReportsIn): IndexUpdate[] {
	const blocks = indexBlocks(page);
	const updates = blocks.flatMap((block) => updateOf(block, page, reportsIn));
	if (updates.length === 0) return [];

	const text = applyEdits(
		page.text,
		updates.map(({ edit }) => edit),
	);
	const after = indexBlocks({ text, chunks: toChunks(text, page) });
	const isAlike = after.length === blocks.length && Array.from(zip(blocks, after)).every(areAlike);
	return isAlike ? updates : [];
}

function areAlike([one, other]: readonly [IndexBlock, IndexBlock]): boolean {
	return (one.inner === undefined) === (other.inner === undefined);
}

function updateOf(block: IndexBlock, { text }: Chunked, reportsIn: ReportsIn): IndexUpdate[] {
	const { inner, options, faults } = block;
	const reports = faults.length === 0 ? reportsIn(options.from) : undefined;
	if (!inner || !reports) return [];

	const table = indexTable(reports, options);
	const lag = indexLag(slice(text, inner), table, options.columns);
	if (lag === undefined) return [];

	// Blank lines above and below, without which some readers take the table for HTML.
	const lines = ["", "", ...tableLines(table), "", ""];
	return [{ block, lag, edit: { span: inner, newText: lines.join(lineEnd(text)) } }];
}
