import { type ReportAt, stateOf } from "../action-list.ts";
import type { ActionFact, EntryFact, Facts } from "../facts.ts";
import { isoDay } from "../iso-day.ts";
import type { MetricId } from "../metrics.ts";
import { type ColumnName, exportColumns } from "./export-columns.ts";

export type ExportValue = string | number | boolean | readonly string[] | null;

/** A row of the export: every column, in order; `null` where the report says nothing. */
export type ExportRow = Readonly<Record<string, ExportValue>>;

export interface ExportContext {
	/** What all rows say of where they are from. */
	readonly source: string;
	/** `YYYY-MM-DD`: what was due before is overdue. */
	readonly today: string;
}

export interface ExportedReport extends ReportAt {
	/** Of its timeline, in document order. */
	readonly entries: readonly EntryFact[];
}

/** A row for the report, one for each entry and one for each action item, in document order. */
export function* exportRows(
	{ path, facts, entries }: ExportedReport,
	{ source, today }: ExportContext,
): Iterable<ExportRow> {
	const from = { source, report: path };
	yield toRow({ type: "report", ...from, ...reportValues(facts) });
	for (const entry of entries) yield toRow({ type: "entry", ...from, ...entryValues(entry) });
	for (const action of facts.actions) {
		yield toRow({ type: "action", ...from, ...actionValues(action, today) });
	}
}

type Values = Partial<Record<ColumnName, ExportValue | undefined>>;

function toRow(values: Values): ExportRow {
	return Object.fromEntries(exportColumns.map(({ name }) => [name, values[name] ?? null]));
}

function reportValues(facts: Facts): Values {
	const { title, id, day, severity, status, template } = facts;
	const { services, tags, causes, people, summary, causeWords } = facts;
	const seconds = (wanted: MetricId) => {
		const metric = facts.metrics.find((it) => it.id === wanted);
		return metric && metric.milliseconds / 1000;
	};
	return {
		...{ title, id, day: realDay(day), severity, status, template },
		...{ services, tags, causes, people, summary, rootCause: causeWords },
		sections: facts.sections.map((section) => section.title),
		impactDuration: seconds("impactDuration"),
		timeToDetect: seconds("timeToDetect"),
		timeToAcknowledge: seconds("timeToAcknowledge"),
		timeToMitigate: seconds("timeToMitigate"),
		timeToResolve: seconds("timeToResolve"),
	};
}

function entryValues({ place, timestamp, start, end, milestone, text }: EntryFact): Values {
	return { line: place.line, timestamp, startTime: start, endTime: end, milestone, text };
}

function actionValues(action: ActionFact, today: string): Values {
	const { place, text, done, isOpen, owner, due, ticket } = action;
	const day = realDay(due);
	return {
		...{ line: place.line, text, done, owner, ticket, due: day },
		open: isOpen,
		overdue: stateOf(action, today) === "overdue",
		dueWritten: day === undefined ? due : undefined,
	};
}

/** A database refuses a table for a single 31 February. */
function realDay(written: string | undefined): string | undefined {
	if (written === undefined || !/^\d{4}-\d\d-\d\d$/.test(written)) return undefined;

	const day = isoDay(written);
	const shown = day && new Date(Date.UTC(day.year, day.month - 1, day.day));
	return shown && shown.getUTCDate() === day.day ? written : undefined;
}
