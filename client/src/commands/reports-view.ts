import { env, commands as host, Uri, ViewColumn, window } from "vscode";
import type { PlainReport } from "../../../server/src/protocol/messages.ts";
import { isRecord } from "../is-record.ts";
import { choose } from "../views/choose.ts";
import type { ReportGrouping } from "../views/reports/report-groups.ts";
import type { ReportOrder } from "../views/reports/report-order.ts";
import { reportLink } from "../views/reports/report-words.ts";
import type { Command, Extension } from "./command.ts";

/** What can be done in the view *Reports*: to a report of it, and to the view. */
export const reportsViewCommands: readonly Command[] = [
	{ id: "postmortem.reports.open", run: onReport((_, uri) => open(uri)) },
	{
		id: "postmortem.reports.openToSide",
		run: onReport((_, uri) => open(uri, { viewColumn: ViewColumn.Beside })),
	},
	{
		id: "postmortem.reports.openPreview",
		run: onReport(({ preview }, uri) => preview.show(uri)),
	},
	{
		id: "postmortem.reports.copyLink",
		run: onReport((_, __, report) => env.clipboard.writeText(reportLink(report))),
	},
	{
		id: "postmortem.reports.copyPath",
		run: onReport((_, __, { path }) => env.clipboard.writeText(path)),
	},
	{ id: "postmortem.reports.groupBy", run: groupBy },
	{ id: "postmortem.reports.sortBy", run: sortBy },
	{ id: "postmortem.reports.filter", run: filter },
	{
		id: "postmortem.reports.clearFilter",
		run: ({ reportsView }) => reportsView.show({ filter: "" }),
	},
	{ id: "postmortem.reports.refresh", run: ({ reports }) => reports.reload() },
];

function onReport(
	act: (extension: Extension, uri: Uri, report: PlainReport) => Thenable<unknown>,
): Command["run"] {
	return async (extension, argument) => {
		const report = reportOf(extension, argument);
		if (report) await act(extension, Uri.parse(report.uri), report);
	};
}

/** The report of a node of the tree, as it is known now. */
function reportOf({ reports }: Extension, argument: unknown): PlainReport | undefined {
	if (!isRecord(argument) || !isRecord(argument.report)) return undefined;
	const { uri } = argument.report;
	return typeof uri === "string" ? reports.known.reports.get(uri) : undefined;
}

function open(uri: Uri, options: { readonly viewColumn?: ViewColumn } = {}): Thenable<unknown> {
	return host.executeCommand("vscode.open", uri, options);
}

/** A key binding may say `"severity"` and the like, and is then not asked. */
async function groupBy({ reportsView }: Extension, argument: unknown): Promise<void> {
	const { grouping: current } = reportsView.shown;
	const question = { title: "Group Reports by", choices: groupings, current };
	const grouping = await choose<ReportGrouping>(question, argument);
	if (grouping) await reportsView.show({ grouping });
}

const groupings: readonly (readonly [ReportGrouping, string])[] = [
	["year", "Year"],
	["severity", "Severity"],
	["service", "Service"],
	["status", "Status"],
	["template", "Template"],
	["none", "No Groups"],
];

async function sortBy({ reportsView }: Extension, argument: unknown): Promise<void> {
	const { order: current } = reportsView.shown;
	const question = { title: "Sort Reports by", choices: orders, current };
	const order = await choose<ReportOrder>(question, argument);
	if (order) await reportsView.show({ order });
}

const orders: readonly (readonly [ReportOrder, string])[] = [
	["newest", "Newest First"],
	["oldest", "Oldest First"],
	["gravest", "Severity"],
	["mostOpen", "Open Action Items"],
	["title", "Title"],
];

async function filter({ reportsView }: Extension, argument: unknown): Promise<void> {
	const given = typeof argument === "string" ? argument : undefined;
	const words = given ?? (await askWords(reportsView.shown.filter));
	if (words !== undefined) await reportsView.show({ filter: words.trim() });
}

function askWords(value: string): Thenable<string | undefined> {
	return window.showInputBox({
		title: "Filter Reports",
		prompt: "Words of the title, id, path, severity, status, services or tags; none for all",
		placeHolder: "certificate checkout",
		value,
	});
}
