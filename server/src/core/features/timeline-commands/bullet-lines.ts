import { milestoneNamed, milestoneTag } from "../../milestone.ts";
import type { Entry, Report } from "../../report.ts";
import { isPhase } from "../../table-candidates.ts";
import { isInside, type Span, slice } from "../../text.ts";
import { columnsOf } from "../new-entries/table-columns.ts";

/** A row of a table that is an entry. */
export interface EntryRow {
	readonly titles: readonly string[];
	readonly cells: readonly Span[];
	readonly entry: Entry;
	/** The whole table. */
	readonly table: Span;
}

/** A row as a bullet: `- 14:05 UTC – Alert fired`, with a line below for each other column and each detail of its words. */
export function bulletLines({ text }: Report, row: EntryRow): string[] {
	const { titles, cells, entry } = row;
	const time = cells.findIndex((cell) => isInside(entry.timestamp.span, cell));
	const columns = columnsOf(titles, time);
	const phase = titles.findIndex((title) => isPhase.test(title));
	const values = cells.map((cell) => slice(text, cell).replaceAll("\\|", "|"));
	const cellOf = (column = -1) => values[column] ?? "";
	const milestone = entry.tagSpan ? undefined : milestoneNamed(cellOf(phase));
	const lines = linesOf(cellOf(columns.words));
	const tag = milestone ? `${milestoneTag(milestone)} ` : "";
	const words = tag + lines.slice(0, 1).join("");
	const stamp = [
		cellOf(columns.day),
		...cells.slice(time, time + 1).map((cell) => timeWords(text, row, cell)),
	]
		.filter((it) => it !== "")
		.join(" ");
	const used = new Set([time, columns.day, columns.words, milestone ? phase : undefined]);
	const others = values.flatMap((value, column) =>
		used.has(column) || value === "" ? [] : [`  - ${titles[column] || "Note"}: ${value}`],
	);
	return [`- ${stamp}${words.trim() === "" ? "" : ` – ${words}`}`, ...lines.slice(1), ...others];
}

/** The time's cell, with the zone that the column's header states. */
function timeWords(text: string, { entry, table }: EntryRow, cell: Span): string {
	const { inferred, start, span } = entry.timestamp;
	const source = inferred.find(({ what }) => what === "zone")?.span;
	const isInHeader = source && isInside(source, table);
	const zone = isInHeader && start?.zone && start.time ? ` ${start.zone}` : "";
	return text.slice(cell.start, span.end) + zone + text.slice(span.end, cell.end);
}

/** A piece behind a `<br>` that begins with a marker is a detail; any other stays where it is. */
function linesOf(words: string): string[] {
	const lines: string[] = [];
	for (const piece of words.split(/<br\s*\/?>/i)) {
		const [, blanks = "", detail] =
			/^((?:&nbsp;|\s)*)((?:[-*+]|\d{1,9}[.)])\s.*)$/.exec(piece) ?? [];
		const depth = Math.floor((blanks.match(/&nbsp;/g)?.length ?? 0) / 2) + 1;
		if (detail !== undefined && lines.length > 0) lines.push("  ".repeat(depth) + detail);
		else if (lines.length === 0) lines.push(piece.trim());
		else lines[lines.length - 1] += `<br>${piece}`;
	}
	return lines;
}
