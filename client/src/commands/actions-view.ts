import { env, commands as host, Range, Uri } from "vscode";
import { isRecord } from "../is-record.ts";
import type { ActionGrouping } from "../views/actions/action-groups.ts";
import { ticketAddress } from "../views/actions/action-words.ts";
import type { ActionNode } from "../views/actions/actions-tree.ts";
import { choose } from "../views/choose.ts";
import type { Command, Extension } from "./command.ts";

/** What can be done in the view *Action Items*: to an item of it, and to the view. */
export const actionsViewCommands: readonly Command[] = [
	{ id: "postmortem.actions.goTo", run: onAction((_, node) => goTo(node)) },
	{
		id: "postmortem.actions.markDone",
		run: onAction(({ actionsView }, node) => actionsView.tick(node, true)),
	},
	{
		id: "postmortem.actions.markOpen",
		run: onAction(({ actionsView }, node) => actionsView.tick(node, false)),
	},
	{ id: "postmortem.actions.toggle", run: ({ actionsView }) => actionsView.tickFocused() },
	{
		id: "postmortem.actions.copy",
		run: onAction((_, { action }) => env.clipboard.writeText(action.text)),
	},
	{ id: "postmortem.actions.openTicket", run: onAction((_, node) => openTicket(node)) },
	{ id: "postmortem.actions.groupBy", run: groupBy },
	{ id: "postmortem.actions.refresh", run: ({ reports }) => reports.reload() },
];

function onAction(
	act: (extension: Extension, node: ActionNode) => Thenable<unknown>,
): Command["run"] {
	return async (extension, argument) => {
		const node = nodeOf(extension, argument);
		if (node) await act(extension, node);
	};
}

/** A node of the tree, as its report is known now: lines may have come or gone above it. */
function nodeOf({ reports }: Extension, argument: unknown): ActionNode | undefined {
	if (!isRecord(argument) || !isRecord(argument.report) || !isRecord(argument.action))
		return undefined;

	const { id, index, report: shown, action: words } = argument;
	const report = typeof shown.uri === "string" ? reports.known.reports.get(shown.uri) : undefined;
	const action = typeof index === "number" ? report?.actions[index] : undefined;
	const isSame = typeof id === "string" && action?.text === words.text;
	return report && action && isSame && typeof index === "number"
		? { type: "action", id, report, action, index }
		: undefined;
}

function goTo({ report, action: { line } }: ActionNode): Thenable<unknown> {
	const selection = new Range(line, 0, line, 0);
	return host.executeCommand("vscode.open", Uri.parse(report.uri), { selection });
}

async function openTicket({ action }: ActionNode): Promise<void> {
	const address = ticketAddress(action);
	if (address !== undefined) await env.openExternal(Uri.parse(address, true));
}

/** A key binding may say `"owner"` and the like, and is then not asked. */
async function groupBy({ actionsView }: Extension, argument: unknown): Promise<void> {
	const { grouping: current } = actionsView;
	const question = { title: "Group Action Items by", choices: groupings, current };
	const grouping = await choose<ActionGrouping>(question, argument);
	if (grouping) await actionsView.groupBy(grouping);
}

const groupings: readonly (readonly [ActionGrouping, string])[] = [
	["due", "Due Date"],
	["owner", "Owner"],
	["report", "Report"],
];
