import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import type { KnownReports } from "../../reports/known-reports.ts";
import { counted } from "../counted.ts";
import { filterReports } from "./report-filter.ts";
import { groupReports, type ReportGrouping } from "./report-groups.ts";
import { type ReportOrder, sortReports } from "./report-order.ts";

/** How the user wants to see the reports. */
export interface ReportsShown {
	readonly grouping: ReportGrouping;
	readonly order: ReportOrder;
	/** Empty for all. */
	readonly filter: string;
}

/** A node of the tree; `id` is the same as long as the node means the same. */
export type ReportsNode = ReportGroupNode | ReportNode | SkippedNode | SkippedFileNode;

export interface ReportGroupNode {
	readonly type: "group";
	readonly id: string;
	readonly label: string;
	/** In no order: that is made when the group is opened. */
	readonly reports: readonly PlainReport[];
	readonly isFirst: boolean;
}

export interface ReportNode {
	readonly type: "report";
	readonly id: string;
	readonly report: PlainReport;
}

export interface SkippedNode {
	readonly type: "skipped";
	readonly id: string;
	/** `2 files could not be read`. */
	readonly label: string;
	readonly files: KnownReports["skipped"];
}

export interface SkippedFileNode {
	readonly type: "skippedFile";
	readonly id: string;
	readonly uri: string;
	readonly reason: string;
}

/** The groups, or the reports themselves where none are wanted; last the files that could not be read. */
export function reportsRoots(known: KnownReports, shown: ReportsShown): ReportsNode[] {
	const reports = filterReports(known.reports.values(), shown.filter);
	return [...groupNodes(reports, shown), ...skippedNodes(known)];
}

export function reportsBelow(node: ReportsNode, { order }: ReportsShown): ReportsNode[] {
	switch (node.type) {
		case "group":
			return reportNodes(node.reports, order, `${node.id}/`);
		case "skipped":
			return node.files.map(({ uri, reason }) => ({
				type: "skippedFile",
				id: `skipped/${uri}`,
				uri,
				reason,
			}));
		default:
			return [];
	}
}

function groupNodes(
	reports: readonly PlainReport[],
	{ grouping, order }: ReportsShown,
): ReportsNode[] {
	if (grouping === "none") return reportNodes(reports, order, "");

	return groupReports(reports, grouping).map(({ key, label, items }, index) => ({
		type: "group",
		id: `${grouping}:${key}`,
		label,
		reports: items,
		isFirst: index === 0,
	}));
}

function reportNodes(
	reports: readonly PlainReport[],
	order: ReportOrder,
	place: string,
): ReportNode[] {
	return sortReports(reports, order).map((report) => ({
		type: "report",
		id: `${place}${report.uri}`,
		report,
	}));
}

function skippedNodes({ skipped: files }: KnownReports): SkippedNode[] {
	if (files.length === 0) return [];
	const label = `${counted(files.length, "file")} could not be read`;
	return [{ type: "skipped", id: "skipped", label, files }];
}
