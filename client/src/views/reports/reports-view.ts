import {
	type Disposable,
	EventEmitter,
	type Memento,
	type TreeDataProvider,
	type TreeItem,
	type TreeView,
	window,
} from "vscode";
import type { ReportList } from "../../reports/report-list.ts";
import { counted } from "../counted.ts";
import { readingMessage } from "../reading-message.ts";
import { remembered } from "../remembered.ts";
import { setContext } from "../set-context.ts";
import { filterReports } from "./report-filter.ts";
import { reportGroupings } from "./report-groups.ts";
import { reportItem } from "./report-item.ts";
import { reportOrders } from "./report-order.ts";
import { isDraft } from "./report-words.ts";
import { type ReportsNode, type ReportsShown, reportsBelow, reportsRoots } from "./reports-tree.ts";

/** The view *Reports*: all reports of the workspace, in groups. */
export class ReportsView implements TreeDataProvider<ReportsNode>, Disposable {
	readonly #list: ReportList;
	readonly #memento: Memento;
	readonly #changed = new EventEmitter<undefined>();
	readonly #view: TreeView<ReportsNode>;
	readonly #subscriptions: Disposable[];
	#shown: ReportsShown;

	readonly onDidChangeTreeData = this.#changed.event;

	constructor(list: ReportList, memento: Memento) {
		this.#list = list;
		this.#memento = memento;
		this.#shown = {
			grouping: remembered(memento, keys.grouping, reportGroupings),
			order: remembered(memento, keys.order, reportOrders),
			filter: "",
		};
		this.#view = window.createTreeView("postmortem.reports", {
			treeDataProvider: this,
			showCollapseAll: true,
		});
		list.followWhile(() => this.#view.visible || this.#view.badge !== undefined);
		this.#subscriptions = [
			this.#changed,
			this.#view,
			list.onDidChange(() => this.#update()),
			this.#view.onDidChangeVisibility(({ visible }) => visible && void list.fresh()),
		];
		this.#update();
	}

	get shown(): ReportsShown {
		return this.#shown;
	}

	/** What stands above the tree. */
	get message(): string {
		return this.#view.message ?? "";
	}

	async show(change: Partial<ReportsShown>): Promise<void> {
		this.#shown = { ...this.#shown, ...change };
		this.#update();
		await this.#memento.update(keys.grouping, this.#shown.grouping);
		await this.#memento.update(keys.order, this.#shown.order);
	}

	getTreeItem(node: ReportsNode): TreeItem {
		return reportItem(node);
	}

	async getChildren(node?: ReportsNode): Promise<ReportsNode[]> {
		if (node) return reportsBelow(node, this.#shown);
		return reportsRoots(await this.#list.fresh(), this.#shown);
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	#update(): void {
		const { reports, skipped, isComplete } = this.#list.known;
		const { filter } = this.#shown;
		const drafts = [...reports.values()].filter(isDraft).length;
		this.#view.message = this.#messageFor(filter);
		const tooltip = drafts === 1 ? "1 report is a draft" : `${drafts} reports are drafts`;
		this.#view.badge = drafts > 0 ? { value: drafts, tooltip } : undefined;
		setContext("postmortem.reports.isFiltered", filter !== "");
		setContext(
			"postmortem.reports.isEmpty",
			isComplete && reports.size === 0 && skipped.length === 0,
		);
		this.#changed.fire(undefined);
	}

	#messageFor(filter: string): string {
		const state = readingMessage(this.#list);
		if (state !== "" || filter === "") return state;

		const { reports } = this.#list.known;
		const found = filterReports(reports.values(), filter).length;
		return `“${filter}”: ${found} of ${counted(reports.size, "report")}`;
	}
}

const keys = { grouping: "postmortem.reports.grouping", order: "postmortem.reports.order" };
