import {
	Range,
	ThemeColor,
	ThemeIcon,
	TreeItem,
	TreeItemCheckboxState,
	TreeItemCollapsibleState,
	Uri,
} from "vscode";
import { counted } from "../counted.ts";
import { factsTooltip } from "../facts-tooltip.ts";
import type { ActionGrouping } from "./action-groups.ts";
import {
	actionAriaLabel,
	actionDescription,
	actionFacts,
	actionLabel,
	ticketAddress,
} from "./action-words.ts";
import type { ActionNode, ActionsNode } from "./actions-tree.ts";

interface Shown {
	readonly grouping: ActionGrouping;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

/** How a node of the tree looks, and what a click does. */
export function actionItem(node: ActionsNode, shown: Shown): TreeItem {
	const item = node.type === "action" ? ofAction(node, shown) : ofGroup(node);
	item.id = node.id;
	return item;
}

function ofGroup(node: Exclude<ActionsNode, ActionNode>): TreeItem {
	const label = node.type === "done" ? "Done" : node.label;
	const isOpen = node.type === "group" && !node.isDone;
	const state = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
	const item = new TreeItem(label, state);
	const count = counted(node.items.length, "action item");
	item.description = String(node.items.length);
	item.tooltip = `${label}: ${count}`;
	item.accessibilityInformation = { label: `${label}, ${count}` };
	item.contextValue = "group";
	return item;
}

function ofAction(node: ActionNode, shown: Shown): TreeItem {
	const { action, report } = node;
	const item = new TreeItem(actionLabel(action), TreeItemCollapsibleState.None);
	item.description = actionDescription(node, shown);
	item.tooltip = factsTooltip(actionLabel(action), actionFacts(node, shown.today));
	item.accessibilityInformation = { label: actionAriaLabel(node, shown.today) };
	if (action.isOverdue)
		item.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
	item.checkboxState = {
		state: action.done ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
		tooltip: action.done ? "Mark as open" : "Mark as done",
		accessibilityInformation: { label: actionLabel(action), role: "checkbox" },
	};
	const selection = new Range(action.line, 0, action.line, 0);
	const options = { selection, preview: true };
	item.command = {
		title: "Go to Action Item",
		command: "vscode.open",
		arguments: [Uri.parse(report.uri), options],
	};
	const state = action.done ? "done" : "open";
	item.contextValue = `action ${state}${ticketAddress(action) ? " ticket" : ""}`;
	return item;
}
