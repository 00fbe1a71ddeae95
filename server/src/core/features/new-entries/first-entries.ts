import { firstMatch } from "../../first-match.ts";
import { insertLine } from "../../insert-line.ts";
import { insertSection } from "../../insert-section.ts";
import type { Report, Section } from "../../report.ts";
import type { Template, TemplateSection } from "../../template.ts";
import { type Edit, lineEnd, slice } from "../../text.ts";
import type { PlainDate } from "../../timestamp.ts";
import type { Explicit, Insertion } from "./draft-entries.ts";
import type { NewEntriesContext } from "./new-entries-context.ts";
import type { PlacedEvent } from "./place-events.ts";
import { columnsOf, type PlacedTable, type TableColumns, tablesIn } from "./table-columns.ts";
import type { TargetTimeline } from "./target-timeline.ts";
import { apart, withWords, wordsOf } from "./write-entry.ts";
import { writeRow } from "./write-row.ts";
import { needsDate, plainStamp } from "./write-stamp.ts";

/** The first entries of a timeline: rows of its table if it has one, else bullets; with the section if that is missing. */
export function firstEntries(
	target: TargetTimeline,
	events: readonly PlacedEvent[],
	context: NewEntriesContext & { readonly explicit: Explicit },
): Insertion {
	const { report, section } = target;
	const table = section && emptyTable(report, section, events.length);
	if (table) return rows(target, table, events, context.explicit);

	const stamps = stampsFor(target, events, context.explicit);
	const edit = section
		? insertLine(report, section, `- ${token}`)
		: insertSection(report, ...withTimeline(context.template));
	return bullets(report, edit, stamps);
}

/** Stands for the words of an edit until they are known; a private-use character, so that nothing takes it for text. */
const token = "\uE001";

interface Stamped {
	readonly event: PlacedEvent;
	readonly stamp: string;
}

function stampsFor(
	target: TargetTimeline,
	events: readonly PlacedEvent[],
	explicit: Explicit,
): Stamped[] {
	let above: PlainDate | undefined = target.day;
	return events.map((event) => {
		const isExplicit = explicit.events.has(event) || needsDate(event, above);
		above = event.local.date;
		return { event, stamp: plainStamp(target, event, isExplicit) };
	});
}

interface EmptyTable extends PlacedTable {
	readonly columns: TableColumns;
	readonly time: number;
}

/** A table whose header speaks of time, and in which rows with none are not the most. */
function emptyTable(report: Report, section: Section, count: number): EmptyTable | undefined {
	for (const table of tablesIn(report, section.span)) {
		const columns = columnsOf(table.titles);
		const { time } = columns;
		if (time !== undefined && table.rowCount <= count) return { ...table, columns, time };
	}
	return undefined;
}

function rows(
	target: TargetTimeline,
	{ columns, time, span, headerSpan }: EmptyTable,
	events: readonly PlacedEvent[],
	explicit: Explicit,
): Insertion {
	const { text } = target.report;
	const model = { row: slice(text, headerSpan), columns, time, isHeader: true };
	const hasDay = model.columns.day !== undefined;
	const lines = stampsFor(target, events, explicit).map(({ event, stamp }) =>
		writeRow(event, hasDay ? plainStamp(target, event, false) : stamp, model),
	);
	const end = lineEnd(text);
	return { offset: span.end, before: end, lines, between: end, after: "" };
}

function bullets({ text }: Report, { span, newText }: Edit, stamps: Stamped[]): Insertion {
	const place = newText.indexOf(token);
	const [before, after] = [newText.slice(0, place), newText.slice(place + token.length)] as const;
	const marker = firstMatch(/(?<![^\r\n])[^\r\n]*$/, before);
	const lines = stamps.map(({ event, stamp }) =>
		withWords(event, marker + stamp, apart(stamp, " ", wordsOf(event))),
	);
	return {
		offset: span.start,
		before: before.slice(0, before.length - marker.length),
		lines,
		between: lineEnd(text),
		after,
	};
}

/** The template with nothing but one bullet in its timeline, so that guidance and prompts are left out. */
function withTimeline(template: Template): [Template, TemplateSection] {
	const known = template.sections.find(({ kind }) => kind === "timeline");
	const base = {
		kind: "timeline",
		title: "Timeline",
		level: 2,
		optional: false,
		guidance: "",
	} as const;
	const wanted: TemplateSection = { ...base, ...known, body: `- ${token}` };
	const sections = known
		? template.sections.map((it) => (it === known ? wanted : it))
		: [...template.sections, wanted];
	return [{ ...template, sections }, wanted];
}
