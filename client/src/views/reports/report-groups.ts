import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import { type Group, groupBy, withoutLabelLast } from "../group-by.ts";
import { severityRank } from "../severity-rank.ts";

export const reportGroupings = [
	"year",
	"severity",
	"service",
	"status",
	"template",
	"none",
] as const;
export type ReportGrouping = (typeof reportGroupings)[number];

/**
 * Reports in groups: years newest first, severities gravest first, others by name; those without a value last.
 * A report of several services is in the group of each.
 */
export function groupReports(
	reports: Iterable<PlainReport>,
	grouping: Exclude<ReportGrouping, "none">,
): Group<PlainReport>[] {
	const { labelsOf, otherwise, compare } = groupings[grouping];
	return groupBy(reports, labelsOf, otherwise).toSorted(withoutLabelLast(compare));
}

interface Grouping {
	labelsOf(report: PlainReport): readonly string[];
	/** The label of those that have none. */
	readonly otherwise: string;
	compare(a: Group<PlainReport>, b: Group<PlainReport>): number;
}

const groupings: Readonly<Record<Exclude<ReportGrouping, "none">, Grouping>> = {
	year: {
		labelsOf: ({ day }) => (day === null ? [] : [day.slice(0, 4)]),
		otherwise: "No date",
		compare: (a, b) => byName(b, a),
	},
	severity: {
		labelsOf: ({ severity }) => listed(severity),
		otherwise: "No severity",
		compare: (a, b) => severityRank(a.label) - severityRank(b.label) || byName(a, b),
	},
	service: {
		labelsOf: ({ services }) => services,
		otherwise: "No service",
		compare: byName,
	},
	status: {
		labelsOf: ({ status }) => listed(status),
		otherwise: "No status",
		compare: byName,
	},
	template: {
		labelsOf: ({ template }) => listed(template),
		otherwise: "No template",
		compare: byName,
	},
};

function listed(value: string | null): readonly string[] {
	return value === null || value === "" ? [] : [value];
}

function byName(a: Group<PlainReport>, b: Group<PlainReport>): number {
	return names.compare(a.label, b.label);
}

const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
