import {
	type Disposable,
	EventEmitter,
	type TextEditor,
	Uri,
	ViewColumn,
	type Webview,
	type WebviewPanel,
	window,
	workspace,
} from "vscode";
import {
	type PreviewParams,
	type PreviewResult,
	previewRequest,
} from "../../../server/src/protocol/messages.ts";
import type { ActiveReport } from "../active-report.ts";
import type { Server } from "../server.ts";
import { PacedUpdate } from "../webview/paced-update.ts";
import { editorOf, goTo, scrollTo } from "./editor-place.ts";
import { changedParts } from "./html-parts.ts";
import { openLink } from "./links.ts";
import { loadPage, workspaceRoot } from "./load-page.ts";
import { type FromPage, type PageState, type ToPage, toFromPage, toPageState } from "./messages.ts";

const viewType = "postmortem.preview";
/** A rendering in so many milliseconds is smooth to the eye; quick typists hardly press keys more often. */
const shortestPause = 50;
/** How long the other side's scrolling may be the echo of ours. */
const echo = 250;

/** The one preview of a window: it shows the report it was opened on, then each report one goes to. */
export class PreviewPanel implements Disposable {
	readonly #extension: Uri;
	readonly #server: Server;
	readonly #activeReport: ActiveReport;
	readonly #subscriptions: Disposable[];
	#panel: WebviewPanel | undefined;
	#uri: Uri | undefined;
	readonly #pace = new PacedUpdate(
		shortestPause,
		() => this.#isShown(),
		() => this.#update(),
	);
	#isReady = false;
	#silentUntil = 0;
	#shownElements = 0;
	#parts: readonly string[] = [];
	/** Of the rendering that the page was sent last; `undefined` for a fresh page. */
	#known: number | undefined;
	readonly #shows = new EventEmitter<void>();
	/** The page shows what it was sent. */
	readonly onDidShow = this.#shows.event;

	constructor(extension: Uri, server: Server, activeReport: ActiveReport) {
		this.#extension = extension;
		this.#server = server;
		this.#activeReport = activeReport;
		this.#subscriptions = [
			window.registerWebviewPanelSerializer(viewType, {
				deserializeWebviewPanel: (panel, state) => this.#restore(panel, state),
			}),
			workspace.onDidChangeTextDocument(({ document }) => this.#onChange(document.uri)),
			workspace.onDidOpenTextDocument(({ uri }) => this.#onChange(uri)),
			server.onStatus(({ uri }) => this.#onChange(Uri.parse(uri))),
			server.onRelated(() => this.#pace.soon()),
			server.onFailed((isFailed) => !isFailed && this.#pace.soon()),
			activeReport.onDidChange(() => this.#followActive()),
			window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#followScroll(textEditor)),
		];
	}

	/** The document shown, when the panel is open. */
	get uri(): Uri | undefined {
		return this.#panel && this.#uri;
	}

	/** What the page was sent last, and how many elements it says it made of it. */
	get shown(): { readonly html: string; readonly elements: number } {
		return { html: this.#parts.join(""), elements: this.#shownElements };
	}

	async show(uri: Uri): Promise<void> {
		await workspace.openTextDocument(uri);
		if (this.#panel) {
			this.#panel.reveal(undefined, true);
			this.#turnTo(uri);
			return;
		}

		const column = { viewColumn: ViewColumn.Beside, preserveFocus: true };
		this.#adopt(window.createWebviewPanel(viewType, "Preview", column), uri);
	}

	dispose(): void {
		this.#pace.dispose();
		this.#shows.dispose();
		this.#panel?.dispose();
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	/** After a reload of the window the panel is there before the editor; the document is opened for it. */
	async #restore(panel: WebviewPanel, state: unknown): Promise<void> {
		const pageState: PageState | undefined = toPageState(state);
		if (!pageState || this.#panel) {
			panel.dispose();
			return;
		}

		const uri = Uri.parse(pageState.uri);
		this.#adopt(panel, uri);
		// A file that is gone leaves an empty panel that the user closes; nothing to say about it.
		await workspace.openTextDocument(uri).then(undefined, () => panel.dispose());
	}

	#adopt(panel: WebviewPanel, uri: Uri): void {
		this.#panel = panel;
		panel.iconPath = {
			light: Uri.joinPath(this.#extension, "media/preview-light.svg"),
			dark: Uri.joinPath(this.#extension, "media/preview-dark.svg"),
		};
		panel.webview.onDidReceiveMessage((message) => this.#receive(toFromPage(message)));
		panel.onDidChangeViewState(() => this.#pace.isStale && this.#pace.soon());
		panel.onDidDispose(() => {
			this.#panel = undefined;
			this.#isReady = false;
			this.#forget();
			this.#shownElements = 0;
		});
		this.#load(uri);
	}

	/** Another folder may be read for another report, so the page is made anew. */
	#load(uri: Uri): void {
		const panel = this.#panel;
		if (!panel) return;

		this.#uri = uri;
		this.#isReady = false;
		this.#forget();
		loadPage(panel.webview, this.#extension, uri);
	}

	#turnTo(uri: Uri): void {
		if (uri.toString() === this.#uri?.toString()) return;

		this.#load(uri);
	}

	#followActive(): void {
		const { uri, status } = this.#activeReport;
		if (this.#panel && uri && status?.isReport) this.#turnTo(uri);
	}

	#onChange(uri: Uri): void {
		if (uri.toString() === this.#uri?.toString()) this.#pace.soon();
	}

	/** Hidden panels are not rendered: they are stale until they come back. */
	#isShown(): boolean {
		return this.#isReady && (this.#panel?.visible ?? false);
	}

	async #update(): Promise<void> {
		const panel = this.#panel;
		const uri = this.#uri;
		if (!panel || !uri) return;

		const known = this.#known;
		const params: PreviewParams = { uri: uri.toString(), ...(known !== undefined && { known }) };
		const result = await this.#server.ask<PreviewResult>(previewRequest, params);
		// The page may be another one by now.
		if (!result || uri !== this.#uri || known !== this.#known || result.id === known) return;

		const { change, since, title } = result;
		const isChange = since !== null && since === known;
		this.#parts = changedParts(isChange ? this.#parts : [], change);
		this.#known = result.id;
		this.#shownElements = 0;
		panel.title = `Preview ${title}`;
		const root = workspaceRoot(panel.webview, uri);
		post(panel.webview, { type: "show", uri: uri.toString(), isChange, change, root });
	}

	/** The page shows nothing. */
	#forget(): void {
		this.#parts = [];
		this.#known = undefined;
	}

	async #receive(message: FromPage | undefined): Promise<void> {
		switch (message?.type) {
			case "ready":
				return this.#onReady();
			case "shown":
				this.#shownElements = message.elements;
				return this.#shows.fire();
			case "reveal":
				return this.#reveal(message.line);
			case "jump":
				return this.#uri && goTo(this.#uri, message.line);
			case "open":
				return this.#uri && openLink(message.href, this.#uri);
			case undefined:
				return;
			default:
				return unreachable(message);
		}
	}

	/** The page is made anew whenever the panel comes back into view, and asks for its content. */
	#onReady(): void {
		this.#isReady = true;
		this.#forget();
		this.#pace.soon();
	}

	#followScroll(editor: TextEditor): void {
		const isOurs = editor.document.uri.toString() === this.#uri?.toString();
		const [visible] = editor.visibleRanges;
		if (!this.#panel || !visible || !isOurs || !isSynced(editor.document.uri)) return;
		if (Date.now() < this.#silentUntil) return;

		post(this.#panel.webview, { type: "scrollTo", line: visible.start.line });
	}

	#reveal(line: number): void {
		const editor = this.#uri && editorOf(this.#uri);
		if (!editor || !isSynced(editor.document.uri)) return;

		this.#silentUntil = Date.now() + echo;
		scrollTo(editor, line);
	}
}

function post(webview: Webview, message: ToPage): void {
	void webview.postMessage(message);
}

function isSynced(uri: Uri): boolean {
	return workspace.getConfiguration("postmortem.preview", uri).get<boolean>("scrollSync", true);
}

function unreachable(value: never): never {
	throw new Error(`Unexpected message: ${JSON.stringify(value)}`);
}
