import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from "vscode";
import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import { counted } from "../counted.ts";
import { factsTooltip } from "../facts-tooltip.ts";
import { type Gravity, gravityOf } from "../severity-rank.ts";
import { reportAriaLabel, reportDescription, reportFacts, titleOf } from "./report-words.ts";
import type { ReportsNode } from "./reports-tree.ts";

/** How a node of the tree looks, and what a click does. */
export function reportItem(node: ReportsNode): TreeItem {
	const item = itemOf(node);
	item.id = node.id;
	item.contextValue = node.type;
	return item;
}

function itemOf(node: ReportsNode): TreeItem {
	switch (node.type) {
		case "group": {
			const count = counted(node.reports.length, "report");
			const item = new TreeItem(node.label, opened(node.isFirst));
			item.description = String(node.reports.length);
			item.tooltip = `${node.label}: ${count}`;
			item.accessibilityInformation = { label: `${node.label}, ${count}` };
			return item;
		}
		case "report":
			return ofReport(node.report);
		case "skipped": {
			const item = new TreeItem(node.label, TreeItemCollapsibleState.Collapsed);
			item.iconPath = new ThemeIcon("warning", new ThemeColor("list.warningForeground"));
			return item;
		}
		case "skippedFile":
			return ofSkippedFile(Uri.parse(node.uri), node.reason);
	}
}

function ofReport(report: PlainReport): TreeItem {
	const uri = Uri.parse(report.uri);
	const item = new TreeItem(titleOf(report), TreeItemCollapsibleState.None);
	item.description = reportDescription(report);
	item.tooltip = factsTooltip(titleOf(report), reportFacts(report));
	item.accessibilityInformation = { label: reportAriaLabel(report) };
	item.iconPath = icons[gravityOf(report.severity)];
	item.command = { title: "Open", command: "vscode.open", arguments: [uri] };
	return item;
}

/** Each has a form of its own: colour alone says nothing. */
const icons: Readonly<Record<Gravity, ThemeIcon>> = {
	gravest: new ThemeIcon("flame", new ThemeColor("list.errorForeground")),
	grave: new ThemeIcon("warning", new ThemeColor("list.warningForeground")),
	mild: new ThemeIcon("info", new ThemeColor("charts.blue")),
	slight: new ThemeIcon("circle-small", new ThemeColor("icon.foreground")),
	unknown: new ThemeIcon("output", new ThemeColor("icon.foreground")),
};

function ofSkippedFile(uri: Uri, reason: string): TreeItem {
	const name = uri.path.slice(uri.path.lastIndexOf("/") + 1);
	const item = new TreeItem(name, TreeItemCollapsibleState.None);
	item.description = reason;
	item.tooltip = `${uri.path}\n${reason}`;
	item.accessibilityInformation = { label: `${name}, could not be read: ${reason}` };
	item.iconPath = new ThemeIcon("circle-slash");
	return item;
}

function opened(isOpen: boolean): TreeItemCollapsibleState {
	return isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}
