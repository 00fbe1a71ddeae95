import {
	type Disposable,
	env,
	Uri,
	ViewColumn,
	type Webview,
	type WebviewPanel,
	window,
} from "vscode";
import {
	type InsightsCsvParams,
	type InsightsCsvResult,
	type InsightsResult,
	insightsCsvRequest,
	insightsRequest,
} from "../../../server/src/protocol/messages.ts";
import type { Server } from "../server.ts";
import { PacedUpdate } from "../webview/paced-update.ts";
import { loadPage } from "./load-page.ts";
import { type FromPage, type ToPage, toFromPage } from "./messages.ts";
import { openReferences } from "./open-references.ts";
import { chooseTarget, saveFile } from "./save-file.ts";

const viewType = "postmortem.insights";
/** While reports are read one after the other, the numbers grow in steps of so many milliseconds. */
const shortestPause = 250;

type Export = Extract<FromPage, { type: "export" }>;

/** The one panel of a window that shows what all reports tell when they are read together. */
export class InsightsPanel implements Disposable {
	readonly #extension: Uri;
	readonly #server: Server;
	readonly #subscriptions: Disposable[];
	#panel: WebviewPanel | undefined;
	readonly #pace = new PacedUpdate(
		shortestPause,
		() => this.#isShown(),
		() => this.#update(),
	);
	#isReady = false;
	#revision = 0;
	#result: InsightsResult | undefined;
	#shown = { revision: 0, marks: 0, tables: 0 };

	constructor(extension: Uri, server: Server) {
		this.#extension = extension;
		this.#server = server;
		this.#subscriptions = [
			window.registerWebviewPanelSerializer(viewType, {
				deserializeWebviewPanel: async (panel) => this.#restore(panel),
			}),
			server.onReportsChanged(() => this.#pace.soon()),
			server.onFailed((isFailed) => !isFailed && this.#pace.soon()),
		];
	}

	/** What the page was sent last, and how many marks and tables it says it made of it. */
	get shown(): {
		readonly result: InsightsResult | undefined;
		readonly marks: number;
		readonly tables: number;
	} {
		const { revision, marks, tables } = this.#shown;
		const isCurrent = revision === this.#revision;
		return {
			result: this.#result,
			marks: isCurrent ? marks : 0,
			tables: isCurrent ? tables : 0,
		};
	}

	/** What the page was sent last: its answers name it. */
	get revision(): number {
		return this.#revision;
	}

	show(): void {
		if (this.#panel) {
			this.#panel.reveal();
			return;
		}
		this.#adopt(window.createWebviewPanel(viewType, "Insights", ViewColumn.Active));
	}

	/** Do what the page asks for; what is no message of it is passed over. */
	async receive(value: unknown): Promise<void> {
		const message = toFromPage(value);
		switch (message?.type) {
			case "ready":
				this.#isReady = true;
				return this.#pace.atOnce();
			case "shown":
				this.#shown = message;
				return;
			case "open":
				return this.#open(message);
			case "export":
				return this.#export(message);
			case "openDocs":
				await env.openExternal(Uri.parse(documentation));
				return;
			case undefined:
				return;
			default:
				return unreachable(message);
		}
	}

	/** Write the numbers of a chart to `target`, which the user has chosen. */
	async exportCsv(chart: string, target: Uri): Promise<void> {
		const params: InsightsCsvParams = { chart };
		const csv = await this.#server.ask<InsightsCsvResult>(insightsCsvRequest, params);
		if (csv) await saveFile(target, new TextEncoder().encode(csv.text));
	}

	dispose(): void {
		this.#pace.dispose();
		this.#panel?.dispose();
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	#restore(panel: WebviewPanel): void {
		if (this.#panel) panel.dispose();
		else this.#adopt(panel);
	}

	#adopt(panel: WebviewPanel): void {
		this.#panel = panel;
		panel.iconPath = {
			light: Uri.joinPath(this.#extension, "media/insights-light.svg"),
			dark: Uri.joinPath(this.#extension, "media/insights-dark.svg"),
		};
		panel.webview.onDidReceiveMessage((message) => this.receive(message));
		panel.onDidChangeViewState(() => this.#pace.isStale && this.#pace.soon());
		panel.onDidDispose(() => {
			this.#panel = undefined;
			this.#isReady = false;
			this.#result = undefined;
		});
		loadPage(panel.webview, this.#extension);
	}

	/** A hidden panel is stale until it comes back; its page is made anew then, and says that it is ready. */
	#isShown(): boolean {
		return this.#isReady && (this.#panel?.visible ?? false);
	}

	async #update(): Promise<void> {
		const result = await this.#server.ask<InsightsResult>(insightsRequest, {});
		if (!result || !this.#panel) return;

		const { reports, isComplete, charts } = result;
		this.#result = result;
		this.#revision++;
		const message = { type: "show", revision: this.#revision, isComplete, charts } as const;
		post(this.#panel.webview, { ...message, reports: reports.length });
	}

	/** What the page shows may have been replaced while the reader chose: then the choice is void. */
	async #open({ revision, opens }: Extract<FromPage, { type: "open" }>): Promise<void> {
		if (this.#result && revision === this.#revision) await openReferences(this.#result, opens);
	}

	async #export({ chart, format, content }: Export): Promise<void> {
		if (!this.#result?.charts.some(({ id }) => id === chart)) return;

		const bytes = format === "svg" ? new TextEncoder().encode(content) : fromBase64(content);
		if (format !== "csv" && bytes.length === 0) {
			void window.showErrorMessage("The picture could not be made; export the numbers as CSV.");
			return;
		}

		const target = await chooseTarget(`insights-${chart}`, format);
		if (!target) return;
		if (format === "csv") await this.exportCsv(chart, target);
		else await saveFile(target, bytes);
	}
}

const documentation = "https://github.com/postmortem-tools/postmortem/blob/main/docs/statistics.md";

/** Empty for what is no base 64. */
function fromBase64(content: string): Uint8Array {
	const isWhole = /^[A-Za-z\d+/]*={0,2}$/.test(content) && content.length % 4 === 0;
	return isWhole
		? Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))
		: new Uint8Array();
}

function post(webview: Webview, message: ToPage): void {
	void webview.postMessage(message);
}

function unreachable(value: never): never {
	throw new Error(`Unexpected message: ${JSON.stringify(value)}`);
}
