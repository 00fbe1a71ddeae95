import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import { compareText } from "../compare-text.ts";
import { severityRank } from "../severity-rank.ts";
import { openCounts, titleOf } from "./report-words.ts";

export const reportOrders = ["newest", "oldest", "gravest", "mostOpen", "title"] as const;
export type ReportOrder = (typeof reportOrders)[number];

/** Reports in the wanted order; those that are equal in it newest first, and those without a date last. */
export function sortReports(reports: Iterable<PlainReport>, order: ReportOrder): PlainReport[] {
	const compare = orders[order];
	return [...reports].sort((a, b) => compare(a, b) || newest(a, b) || compareText(a.path, b.path));
}

type Compare = (a: PlainReport, b: PlainReport) => number;

const newest: Compare = (a, b) => compareText(b.day ?? "", a.day ?? "");

const orders: Readonly<Record<ReportOrder, Compare>> = {
	newest,
	oldest: (a, b) => compareText(a.day ?? "9999", b.day ?? "9999"),
	gravest: (a, b) => severityRank(a.severity) - severityRank(b.severity),
	mostOpen: (a, b) => openCounts(b).open - openCounts(a).open,
	title: (a, b) => titles.compare(titleOf(a), titleOf(b)),
};

const titles = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
