import {
	QuickPickItemKind,
	Selection,
	TextEditorRevealType,
	type Uri,
	window,
	workspace,
} from "vscode";
import {
	insertMetricsRequest,
	type MetricsParams,
	type MetricsResult,
	metricsRequest,
	type PlainEdit,
	type PlainMetric,
} from "../../../server/src/protocol/messages.ts";
import { editorOf, toUri } from "../target-report.ts";
import { toRange, workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

/** What the code lens above a timeline tells, with the formulas; a choice leads to the entries, or into the summary. */
export const explainMetrics: Command = {
	id: "postmortem.explainMetrics",
	async run(extension, argument) {
		const uri = toUri(argument) ?? extension.activeReport.uri;
		const params: MetricsParams | undefined = uri && { uri: uri.toString() };
		const result = params && (await extension.server.ask<MetricsResult>(metricsRequest, params));
		if (!uri || !result) {
			void window.showInformationMessage("Open a report first, then run the command again.");
		} else if (result.metrics.length === 0) {
			void window.showInformationMessage(nothingMarked);
		} else {
			await explain(extension, uri, result);
		}
	},
};

const nothingMarked =
	"No metrics yet. Mark what the entries of the timeline are, at the start of their words, such as **[impact start]**, **[detected]** and **[resolved]**.";

async function explain(
	extension: Extension,
	uri: Uri,
	{ metrics, isInsertable }: MetricsResult,
): Promise<void> {
	const explained = metrics.map((metric) => ({
		label: `${metric.name}: ${metric.length}`,
		description: metric.formula,
		run: () => show(uri, metric),
	}));
	const insert = {
		label: "$(insert) Insert into the summary",
		description: "those that it does not state yet",
		run: () => insertInto(extension, uri),
	};
	const separator = { label: "", kind: QuickPickItemKind.Separator, run: () => undefined };
	const chosen = await window.showQuickPick(
		isInsertable ? [...explained, separator, insert] : explained,
		{ title: "Metrics of This Incident", placeHolder: "Choose one to see its entries" },
	);
	await chosen?.run();
}

/** The cursor goes to the later entry, and both are in sight where they fit. */
async function show(uri: Uri, metric: PlainMetric): Promise<void> {
	const editor = await window.showTextDocument(uri);
	const [from, to] = [toRange(metric.from), toRange(metric.to)];
	const last = from.start.isAfter(to.start) ? from : to;
	editor.selection = new Selection(last.start, last.start);
	editor.revealRange(from.union(to), TextEditorRevealType.InCenterIfOutsideViewport);
}

async function insertInto({ server }: Extension, uri: Uri): Promise<void> {
	const params: MetricsParams = { uri: uri.toString() };
	const edit = await server.ask<PlainEdit>(insertMetricsRequest, params);
	if (!edit) return;

	const isDone = await workspace.applyEdit(workspaceEdit(uri, [edit]));
	const range = toRange(edit.range);
	if (isDone) editorOf(uri)?.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
