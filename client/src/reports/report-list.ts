import { type Disposable, EventEmitter } from "vscode";
import {
	type ReportsParams,
	type ReportsResult,
	reportsRequest,
} from "../../../server/src/protocol/messages.ts";
import type { Server } from "../server.ts";
import {
	isFromAnotherDay,
	type KnownReports,
	looksSame,
	nothingKnown,
	withAnswer,
} from "./known-reports.ts";

/** The reports of the workspace, asked for as long as somebody needs them. */
export class ReportList implements Disposable {
	readonly #server: Server;
	readonly #changed = new EventEmitter<void>();
	readonly #needs = new Set<() => boolean>();
	readonly #subscriptions: Disposable[];
	#known = nothingKnown;
	#isStale = true;
	#isSilent = false;
	/** That all files are to be looked at again, with the next question. */
	#wantsRefresh = false;
	#asking: Promise<void> | undefined;

	/** Fires when something else is to be shown. */
	readonly onDidChange = this.#changed.event;

	constructor(server: Server) {
		this.#server = server;
		this.#subscriptions = [
			this.#changed,
			server.onReportsChanged(() => this.#outdate()),
			// A server that was started again counts its revisions anew.
			server.onFailed((isFailed) => !isFailed && this.#startOver()),
		];
	}

	get known(): KnownReports {
		return this.#known;
	}

	/** True when the server did not answer the last time. */
	get isSilent(): boolean {
		return this.#isSilent;
	}

	/** Changes are followed as long as one of those who called this answers with true. */
	followWhile(isNeeded: () => boolean): void {
		this.#needs.add(isNeeded);
	}

	/** Everything that is known by now; what was known before when the server does not answer. */
	async fresh(): Promise<KnownReports> {
		this.#asking ??= this.#ask().finally(() => {
			this.#asking = undefined;
		});
		await this.#asking;
		return this.#known;
	}

	/** Have all files looked at again, and ask for all reports, whatever was told before. */
	async reload(): Promise<void> {
		this.#wantsRefresh = true;
		this.#startOver();
		await this.fresh();
	}

	dispose(): void {
		for (const subscription of this.#subscriptions) subscription.dispose();
	}

	#startOver(): void {
		this.#known = { ...this.#known, revision: undefined };
		this.#outdate();
	}

	#outdate(): void {
		this.#isStale = true;
		if ([...this.#needs].some((isNeeded) => isNeeded())) void this.fresh();
	}

	/** Again and again while changes are announced in the meantime. */
	async #ask(): Promise<void> {
		while (this.#isStale) {
			this.#isStale = false;
			const { revision: since } = this.#known;
			const params: ReportsParams = {
				...(since !== undefined && { since }),
				...(this.#wantsRefresh && { refresh: true }),
			};
			this.#wantsRefresh = false;
			const answer = await this.#server.ask<ReportsResult>(reportsRequest, params);
			this.#tellSilence(answer === undefined);
			if (!answer) {
				this.#isStale = true;
				return;
			}
			// Asked for before the server was started again, it says nothing of now.
			if (since === this.#known.revision) this.#take(answer);
		}
	}

	#tellSilence(isSilent: boolean): void {
		if (this.#isSilent === isSilent) return;
		this.#isSilent = isSilent;
		this.#changed.fire();
	}

	#take(answer: ReportsResult): void {
		const before = this.#known;
		if (isFromAnotherDay(before, answer)) {
			this.#known = { ...before, revision: undefined };
			this.#isStale = true;
			return;
		}
		this.#known = withAnswer(before, answer);
		if (!looksSame(before, this.#known)) this.#changed.fire();
	}
}
