import type { KnownReports } from "../../reports/known-reports.ts";
import { type ActionGrouping, groupActions } from "./action-groups.ts";
import { type Promised, promisedActions } from "./promised-actions.ts";

/** A node of the tree; `id` is the same as long as the node means the same. */
export type ActionsNode = ActionGroupNode | DoneNode | ActionNode;

export interface ActionGroupNode {
	readonly type: "group";
	readonly id: string;
	readonly label: string;
	readonly items: readonly Promised[];
	readonly isDone: boolean;
}

/** All that is done, out of the way. */
export interface DoneNode {
	readonly type: "done";
	readonly id: string;
	readonly items: readonly Promised[];
}

export interface ActionNode extends Promised {
	readonly type: "action";
	readonly id: string;
}

interface Shown {
	readonly grouping: ActionGrouping;
	/** `YYYY-MM-DD` */
	readonly today: string;
}

/** The groups of what is open, and last what is done. */
export function actionsRoots({ reports, today }: KnownReports, grouping: ActionGrouping) {
	const { open, done } = promisedActions(reports);
	const doneNode: DoneNode = { type: "done", id: "done", items: done };
	return [
		...groupNodes(open, { grouping, today }, { place: "", isDone: false }),
		...(done.length > 0 ? [doneNode] : []),
	];
}

export function actionsBelow(node: ActionsNode, shown: Shown): ActionsNode[] {
	switch (node.type) {
		case "group":
			return node.items.map((item) => ({ ...item, type: "action", id: idOf(item, node) }));
		case "done":
			// By day there is nothing to tell of what is done.
			return groupNodes(
				node.items,
				{ ...shown, grouping: shown.grouping === "due" ? "report" : shown.grouping },
				{ place: "done/", isDone: true },
			);
		case "action":
			return [];
	}
}

function groupNodes(
	items: readonly Promised[],
	{ grouping, today }: Shown,
	{ place, isDone }: { readonly place: string; readonly isDone: boolean },
): ActionGroupNode[] {
	return groupActions(items, grouping, today).map(({ key, label, items: own }) => ({
		type: "group",
		id: `${place}${grouping}:${key}`,
		label,
		items: own,
		isDone,
	}));
}

function idOf({ report, index }: Promised, { id }: ActionGroupNode): string {
	return `${id}/${report.uri}#${index}`;
}
