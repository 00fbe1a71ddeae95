import {
	type Disposable,
	EventEmitter,
	commands as host,
	TabInputCustom,
	TabInputText,
	Uri,
	window,
	workspace,
} from "vscode";
import type { StatusParams } from "../../server/src/protocol/messages.ts";
import type { Server } from "./server.ts";

/** Which document the user is in, and what the server says of it. */
export class ActiveReport implements Disposable {
	readonly #statuses = new Map<string, StatusParams>();
	readonly #changed = new EventEmitter<void>();
	readonly #subscriptions: Disposable[];

	readonly onDidChange = this.#changed.event;

	constructor(server: Server) {
		this.#subscriptions = [
			this.#changed,
			server.onStatus((status) => {
				this.#statuses.set(key(status.uri), status);
				this.#update();
			}),
			server.onFailed((isFailed) => {
				if (!isFailed) return;
				this.#statuses.clear();
				this.#update();
			}),
			workspace.onDidCloseTextDocument(({ uri }) => this.#statuses.delete(uri.toString())),
			window.onDidChangeActiveTextEditor(() => this.#update()),
			window.tabGroups.onDidChangeTabs(() => this.#update()),
			window.tabGroups.onDidChangeTabGroups(() => this.#update()),
		];
		this.#update();
	}

	/** The document in front; the rich Markdown editor is a custom editor, so the tab is asked first. */
	get uri(): Uri | undefined {
		const input = window.tabGroups.activeTabGroup.activeTab?.input;
		const isDocument = input instanceof TabInputText || input instanceof TabInputCustom;
		return isDocument ? input.uri : window.activeTextEditor?.document.uri;
	}

	/** `undefined` until the server has looked at the active document. */
	get status(): StatusParams | undefined {
		return this.uri && this.statusOf(this.uri);
	}

	statusOf(uri: Uri): StatusParams | undefined {
		return this.#statuses.get(uri.toString());
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	/** The context key decides whether the preview button and “Not a Report” are offered. */
	#update(): void {
		void host.executeCommand("setContext", "postmortem.isReport", this.status?.isReport ?? false);
		this.#changed.fire();
	}
}

/** Client and server may encode a URI differently. */
function key(uri: string): string {
	return Uri.parse(uri).toString();
}
