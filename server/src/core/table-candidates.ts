import { askedOnce } from "./asked-once.ts";
import { type Candidate, toCandidate } from "./candidate.ts";
import type { Chunk } from "./chunks.ts";
import { headTitles } from "./head-titles.ts";
import { wordsIn } from "./headings.ts";
import { leadingStamp } from "./leading-stamp.ts";
import type { Row, Rows, Table } from "./markdown.ts";
import { milestoneMark } from "./milestone-mark.ts";
import { pick } from "./pick.ts";
import type { StatedZone } from "./report.ts";
import { zoneIn } from "./stated-zone.ts";
import type { Span } from "./text.ts";

/** The rows that carry a time, in the column whose header or content says so. */
export function tableCandidates(chunk: Chunk, table: Table): Candidate[] {
	const column = timeColumn(chunk, table);
	if (column === undefined) return [];

	const dayColumn = table.header.cells.findIndex(
		(cell, at) => at !== column && dayTitle.test(wordsIn(chunk, cell)),
	);
	const phaseColumn = table.header.cells.findIndex((cell) => isPhase.test(wordsIn(chunk, cell)));
	const header = table.header.cells[column];
	const columnZone = header && headerZone(chunk, header);
	return table.rows.flatMap((row) => {
		const found = rowCandidate(chunk, row, { column, dayColumn, phaseColumn });
		return found ? [{ ...found, columnZone }] : [];
	});
}

/** The same of rows far below their header, each by itself: where no title says so, the first time tells the column. */
export function rowCandidates(chunk: Chunk, { rows, head }: Rows): Candidate[] {
	const titles = headTitles(head);
	const titled = [timeTitle, dayTitle].map((title) => titles.findIndex((it) => title.test(it)));
	return rows.flatMap((row) => {
		const stamped = row.cells.findIndex((cell) => leadingStamp(chunk.prose, cell));
		const column = titled.find((it) => it >= 0) ?? stamped;
		const dayColumn = titles.findIndex((it, at) => at !== column && dayTitle.test(it));
		const phaseColumn = titles.findIndex((it) => isPhase.test(it));
		const found = rowCandidate(chunk, row, { column, dayColumn, phaseColumn });
		const zone = zoneIn(pick(titles, [column]).join(), columnHeader);
		return found ? [{ ...found, columnZone: zone && { ...zone, span: undefined } }] : [];
	});
}

const columnHeader = "the column’s header";

function headerZone(chunk: Chunk, header: Span): StatedZone | undefined {
	const zone = zoneIn(wordsIn(chunk, header), columnHeader);
	return zone && { ...zone, span: header };
}

/** The title of a column that tells when. */
export const timeTitle = /\b(?:time|timestamp|when|hour|clock)\b|^(?:utc|gmt|c?e?s?t)$/i;
/** The title of a column that says what an entry marks. */
export const isPhase =
	/^(?:(?:event |incident )?(?:type|phase|status|state|stage)|milestone|kind)$/i;
/** The title of a column for the day alone. */
export const dayTitle = /\b(?:date|day)\b/i;

function timeColumn(chunk: Chunk, table: Table): number | undefined {
	const titles = table.header.cells.map((cell) => wordsIn(chunk, cell));
	const titled = titles.findIndex((it) => timeTitle.test(it));
	if (titled >= 0 && stampShare(chunk, table, titled) > 0) return titled;

	const candidates = [titles.findIndex((it) => dayTitle.test(it)), ...titles.keys()];
	return candidates.find((column) => column >= 0 && stampShare(chunk, table, column) >= 0.5);
}

/** Which part of a column's filled cells begins with a timestamp, 0 to 1. */
function stampShare(chunk: Chunk, { rows }: Table, column: number): number {
	const filled = rows
		.flatMap(({ cells }) => cells[column] ?? [])
		.filter((cell) => wordsIn(chunk, cell) !== "");
	const stamped = filled.filter((cell) => leadingStamp(chunk.prose, cell));
	return filled.length === 0 ? 0 : stamped.length / filled.length;
}

/** Where they stand; -1 for those that are not there. */
interface Columns {
	readonly column: number;
	readonly dayColumn: number;
	readonly phaseColumn: number;
}

function rowCandidate(
	chunk: Chunk,
	row: Row,
	{ column, dayColumn, phaseColumn }: Columns,
): Candidate | undefined {
	const [cell, dayCell] = [row.cells[column], row.cells[dayColumn]];
	const time = cell && leadingStamp(chunk.prose, cell);
	const day = dayCell && leadingStamp(chunk.prose, dayCell);
	const reading = time ?? day;
	const line = time ? cell : dayCell;
	if (!reading || !line) return undefined;

	const found = toCandidate(chunk, reading, {
		container: "row",
		level: undefined,
		depth: 0,
		span: row.span,
		line,
	});
	const others = row.cells.filter((_, at) => at !== column && at !== dayColumn);
	const texts = [found.text, ...others.map((it) => wordsIn(chunk, it))].filter((it) => it !== "");
	const date = reading.date ?? day?.date;
	const phase = row.cells[phaseColumn];
	return {
		...found,
		reading: { ...reading, date },
		textSpan: around(others) ?? found.textSpan,
		text: texts.join(" · "),
		mark: askedOnce(() =>
			milestoneMark(
				chunk,
				[found.textSpan, ...others.filter((it) => it !== phase)],
				phase ? [wordsIn(chunk, phase)] : [],
			),
		),
		isBare: texts.length === 0,
	};
}

function around(cells: readonly Span[]): Span | undefined {
	const filled = cells.filter(({ start, end }) => end > start);
	const [first, last] = [filled.at(0), filled.at(-1)];
	return first && last && { start: first.start, end: last.end };
}
