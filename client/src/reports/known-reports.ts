import type { PlainReport, ReportsResult } from "../../../server/src/protocol/messages.ts";

/** The reports of the workspace as far as the server has told them. */
export interface KnownReports {
	/** Where to go on asking; `undefined` to be told all. */
	readonly revision: number | undefined;
	/** By URI. */
	readonly reports: ReadonlyMap<string, PlainReport>;
	readonly skipped: ReportsResult["skipped"];
	/** False while files are still being read. */
	readonly isComplete: boolean;
	/** `YYYY-MM-DD`; empty before the first answer. */
	readonly today: string;
}

export const nothingKnown: KnownReports = {
	revision: undefined,
	reports: new Map(),
	skipped: [],
	isComplete: false,
	today: "",
};

/** True when an answer tells what changed, but another day began: what is overdue is so for all reports. */
export function isFromAnotherDay(known: KnownReports, answer: ReportsResult): boolean {
	return known.revision !== undefined && !answer.isWhole && known.today !== answer.today;
}

/**
 * What is known after an answer. The parts that did not change stay the same objects, so that whoever shows them
 * can tell: `reports` too when every report is told as before, as with most of what is typed.
 */
export function withAnswer(known: KnownReports, answer: ReportsResult): KnownReports {
	const { revision, skipped, isComplete, today } = answer;
	return {
		revision,
		reports: merged(known.reports, answer),
		skipped: isSame(known.skipped, skipped) ? known.skipped : skipped,
		isComplete,
		today,
	};
}

/** True when both show the same. */
export function looksSame(a: KnownReports, b: KnownReports): boolean {
	return (
		a.reports === b.reports &&
		a.skipped === b.skipped &&
		a.isComplete === b.isComplete &&
		a.today === b.today
	);
}

function merged(
	reports: ReadonlyMap<string, PlainReport>,
	{ isWhole, reports: told, removed }: ReportsResult,
): ReadonlyMap<string, PlainReport> {
	if (isWhole) return new Map(told.map((report) => [report.uri, report]));

	const others = told.filter((report) => !isSame(reports.get(report.uri), report));
	const gone = removed.filter((uri) => reports.has(uri));
	if (others.length === 0 && gone.length === 0) return reports;

	const next = new Map(reports);
	for (const uri of gone) next.delete(uri);
	for (const report of others) next.set(report.uri, report);
	return next;
}

/** Of plain data that the server writes in one order. */
function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
