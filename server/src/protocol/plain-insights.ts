import { charts } from "../core/insights/charts/index.ts";
import { csv } from "../core/insights/csv.ts";
import { insights } from "../core/insights/insights.ts";
import type { OpenAction } from "../core/insights/open-work.ts";
import { titleOf } from "../core/insights/reported.ts";
import type { IndexedReport } from "../workspace/report-index.ts";
import type { InsightsAction, InsightsReport, InsightsResult } from "./messages.ts";

/** @param today `YYYY-MM-DD` */
export function plainInsights(
	indexed: readonly IndexedReport[],
	today: string,
): Omit<InsightsResult, "isComplete"> {
	const reports = inOrder(indexed);
	const found = insights(reports, today);
	return {
		reports: reports.map(toReport),
		actions: found.work.actions.map(toAction),
		charts: charts(found, reports),
	};
}

/** The numbers of one chart; `undefined` when none has this `id`. */
export function csvOfChart(
	indexed: readonly IndexedReport[],
	{ id, today }: { readonly id: string; readonly today: string },
): string | undefined {
	const reports = inOrder(indexed);
	const found = insights(reports, today);
	const chart = charts(found, reports).find((it) => it.id === id);
	return chart && csv([chart], { insights: found, reports });
}

/** The index has them in no order, and what is told must not change without a reason. */
function inOrder(indexed: readonly IndexedReport[]): readonly IndexedReport[] {
	return indexed.toSorted((a, b) => (a.uri < b.uri ? -1 : 1));
}

function toReport(report: IndexedReport): InsightsReport {
	const { uri, path, facts } = report;
	const { day = null, severity = null } = facts;
	return { uri, path, title: titleOf(report), day, severity };
}

function toAction({ report, action }: OpenAction): InsightsAction {
	const { place, text, owner = null, due = null } = action;
	return { report, line: place.line - 1, text, owner, due };
}
