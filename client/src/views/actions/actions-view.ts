import {
	type Disposable,
	EventEmitter,
	commands as host,
	type Memento,
	type TreeCheckboxChangeEvent,
	type TreeDataProvider,
	type TreeItem,
	TreeItemCheckboxState,
	type TreeView,
	window,
} from "vscode";
import type { ReportList } from "../../reports/report-list.ts";
import { tickAction } from "../../reports/tick-action.ts";
import type { Server } from "../../server.ts";
import { FocusedNode } from "../focused-node.ts";
import { readingMessage } from "../reading-message.ts";
import { remembered } from "../remembered.ts";
import { setContext } from "../set-context.ts";
import { type ActionGrouping, actionGroupings } from "./action-groups.ts";
import { actionItem } from "./action-item.ts";
import { overdueWords } from "./action-words.ts";
import { type ActionNode, type ActionsNode, actionsBelow, actionsRoots } from "./actions-tree.ts";
import { promisedActions } from "./promised-actions.ts";

/** The view *Action Items*: what the reports of the workspace promise, to be ticked where it is listed. */
export class ActionsView implements TreeDataProvider<ActionsNode>, Disposable {
	readonly #list: ReportList;
	readonly #server: Server;
	readonly #memento: Memento;
	readonly #changed = new EventEmitter<ActionsNode | undefined>();
	readonly #view: TreeView<ActionsNode>;
	readonly #focused: FocusedNode<ActionsNode>;
	readonly #subscriptions: Disposable[];
	#grouping: ActionGrouping;
	#ticking: Promise<void> = Promise.resolve();

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(list: ReportList, server: Server, memento: Memento) {
		this.#list = list;
		this.#server = server;
		this.#memento = memento;
		this.#grouping = remembered(memento, groupingKey, actionGroupings);
		this.#view = window.createTreeView("postmortem.actions", {
			treeDataProvider: this,
			showCollapseAll: true,
			manageCheckboxStateManually: true,
		});
		this.#focused = new FocusedNode(this.#view);
		list.followWhile(() => this.#view.visible || this.#view.badge !== undefined);
		this.#subscriptions = [
			this.#changed,
			this.#view,
			list.onDidChange(() => this.#update()),
			this.#view.onDidChangeVisibility(({ visible }) => visible && void list.fresh()),
			this.#view.onDidChangeCheckboxState((event) => this.#tickAll(event)),
			this.#focused,
		];
		this.#update();
	}

	get grouping(): ActionGrouping {
		return this.#grouping;
	}

	/** How many action items are overdue, as the badge says. */
	get overdue(): number {
		return this.#view.badge?.value ?? 0;
	}

	async groupBy(grouping: ActionGrouping): Promise<void> {
		this.#grouping = grouping;
		this.#update();
		await this.#memento.update(groupingKey, grouping);
	}

	/** One after the other: each is worked out on the text that the one before has left. */
	tick(node: ActionNode, done: boolean): Promise<void> {
		const ticked = this.#ticking.then(() => this.#tick(node, done));
		this.#ticking = ticked.catch(() => undefined);
		return ticked;
	}

	/** What Space does in the tree: ticks the item that has the focus, opens and closes a group. */
	async tickFocused(): Promise<void> {
		const node = await this.#focused.find();
		if (node?.type === "action") await this.tick(node, !node.action.done);
		else await host.executeCommand("list.toggleExpand");
	}

	getTreeItem(node: ActionsNode): TreeItem {
		return actionItem(node, this.#shown);
	}

	async getChildren(node?: ActionsNode): Promise<ActionsNode[]> {
		if (node) return actionsBelow(node, this.#shown);
		return actionsRoots(await this.#list.fresh(), this.#grouping);
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	get #shown() {
		return { grouping: this.#grouping, today: this.#list.known.today };
	}

	#tickAll({ items }: TreeCheckboxChangeEvent<ActionsNode>): void {
		for (const [node, state] of items) {
			if (node.type === "action") void this.tick(node, state === TreeItemCheckboxState.Checked);
		}
	}

	async #tick(node: ActionNode, done: boolean): Promise<void> {
		const { report, action } = node;
		const { line, text } = action;
		const reason = await tickAction(this.#server, { uri: report.uri, line, text, done });
		if (reason === undefined) return;

		// The box shows again what the text says.
		this.#changed.fire(node);
		void window.showWarningMessage(reason);
	}

	#update(): void {
		const { reports, isComplete } = this.#list.known;
		const { open, done } = promisedActions(reports);
		const overdue = open.filter(({ action }) => action.isOverdue).length;
		this.#view.message = readingMessage(this.#list);
		this.#view.badge = overdue > 0 ? { value: overdue, tooltip: overdueWords(overdue) } : undefined;
		const isEmpty = isComplete && open.length + done.length === 0;
		setContext("postmortem.actions.isEmpty", isEmpty);
		this.#changed.fire(undefined);
	}
}

const groupingKey = "postmortem.actions.grouping";
