import type { Row } from "./markdown.ts";
import type { PlainBlocks } from "./plain-blocks.ts";
import { plainInline } from "./plain-inline.ts";
import type { PlainLine } from "./plain-lines.ts";
import type { Span } from "./text.ts";

/**
 * A table whose rows begin and end with a bar.
 *
 * @returns `undefined` for all other text, and for bars that are escaped.
 */
export function plainTable(text: string, lines: readonly PlainLine[]): PlainBlocks | undefined {
	const [header, delimiter, ...others] = lines;
	if (!header || !delimiter || text.includes("\\")) return undefined;

	const reader: Reader = { text, markup: [], quoted: [] };
	const head = readRow(reader, header);
	const bars = text.slice(delimiter.start, delimiter.end);
	const columns = delimiterRow.test(bars) ? bars.split("|").length - 2 : 0;
	if (head?.cells.length !== columns) return undefined;

	const rows: Row[] = [];
	for (const line of others) {
		const row = readRow(reader, line);
		if (!row) return undefined;
		rows.push(row);
	}
	const span = { start: 0, end: lines.at(-1)?.end ?? 0 };
	const { markup, quoted } = reader;
	return { blocks: [{ type: "table", span, header: head, rows }], markup, quoted };
}

interface Reader {
	readonly text: string;
	readonly markup: Span[];
	readonly quoted: Span[];
}

const delimiterRow = /^\|(?: *:?-+:? *\|)+$/;

function readRow(reader: Reader, { start, end, indent }: PlainLine): Row | undefined {
	const { text } = reader;
	if (indent > 0 || text[start] !== "|" || text[end - 1] !== "|" || end - start < 2)
		return undefined;

	const cells: Span[] = [];
	for (let from = start + 1; from < end; ) {
		const bar = text.indexOf("|", from);
		const cell = readCell(reader, from, bar);
		if (!cell) return undefined;
		// An empty cell is where it ends: before the next bar, or behind the last.
		const at = bar === end - 1 ? end : bar;
		cells.push(cell.start < cell.end ? cell : { start: at, end: at });
		from = bar + 1;
	}
	return { span: { start, end }, cells };
}

function readCell({ text, markup, quoted }: Reader, from: number, to: number): Span | undefined {
	let [start, end] = [from, to];
	while (start < end && text[start] === " ") start++;
	while (end > start && text[end - 1] === " ") end--;
	const inline = plainInline(text, start, end);
	if (!inline) return undefined;

	markup.push(...inline.markup);
	quoted.push(...inline.quoted);
	return { start, end };
}
