import {
	type Disposable,
	EventEmitter,
	extensions,
	type LogOutputChannel,
	type Uri,
	window,
} from "vscode";
import type { BaseLanguageClient, CloseHandlerResult, ErrorHandler } from "vscode-languageclient";
import {
	configurationChangedNotification,
	gitEventsRequest,
	relatedChangedNotification,
	reportsChangedNotification,
	type StatusParams,
	statusNotification,
} from "../../server/src/protocol/messages.ts";
import type { ClientLibrary } from "./client-library.ts";
import { clientOptions } from "./client-options.ts";
import { answerCrash } from "./crash-policy.ts";
import { answerForFiles } from "./files.ts";
import { createGitTimes } from "./git-times.ts";
import { offer, restartServer, showLog } from "./offer.ts";

/** The language server and its life: started, restarted after a crash, given up after too many. */
export class Server implements Disposable {
	readonly #loadLibrary: () => Promise<ClientLibrary>;
	#making: Promise<BaseLanguageClient> | undefined;
	#isRunning = false;
	readonly #log: LogOutputChannel;
	/** Where what was read of the workspace may be kept. */
	readonly #storage: Uri | undefined;
	readonly #status = new EventEmitter<StatusParams>();
	readonly #failed = new EventEmitter<boolean>();
	readonly #configured = new EventEmitter<void>();
	readonly #related = new EventEmitter<void>();
	readonly #reportsChanged = new EventEmitter<void>();
	readonly #crashes: number[] = [];
	#hasSaidRestarted = false;

	/** What the server says of a document, after each time it has looked at it. */
	readonly onStatus = this.#status.event;
	/** True when the server is not coming back by itself, false when it is there again. */
	readonly onFailed = this.#failed.event;
	/** Fires when other settings or configuration files hold. */
	readonly onConfigured = this.#configured.event;
	/** Fires when other reports are related than a preview told. */
	readonly onRelated = this.#related.event;
	/** Fires when there is something new to be told of the reports of the workspace. */
	readonly onReportsChanged = this.#reportsChanged.event;

	constructor(
		loadLibrary: () => Promise<ClientLibrary>,
		log: LogOutputChannel,
		storage: Uri | undefined,
	) {
		this.#loadLibrary = loadLibrary;
		this.#storage = storage;
		this.#log = log;
	}

	/** Loading the library and making its client takes longer than all else, so it is not done while VS Code waits. */
	get #client(): Promise<BaseLanguageClient> {
		this.#making ??= this.#make();
		return this.#making;
	}

	async #make(): Promise<BaseLanguageClient> {
		const library = await this.#loadLibrary();
		const ground = { outputChannel: this.#log, storage: this.#storage };
		const errorHandler = this.#errorHandler(library);
		const client = library.createClient(clientOptions(library, { ...ground, errorHandler }));
		client.onNotification(statusNotification, (status: StatusParams) => this.#status.fire(status));
		client.onNotification(configurationChangedNotification, () => this.#configured.fire());
		client.onNotification(relatedChangedNotification, () => this.#related.fire());
		client.onNotification(reportsChangedNotification, () => this.#reportsChanged.fire());
		answerForFiles(client, this.#storage);
		client.onRequest(gitEventsRequest, createGitTimes(gitExports));
		client.onDidChangeState(({ newState }) => {
			this.#isRunning = newState === library.State.Running;
			if (newState === library.State.Running) this.#failed.fire(false);
			if (newState === library.State.StartFailed) this.#failed.fire(true);
		});
		return client;
	}

	get isRunning(): boolean {
		return this.#isRunning;
	}

	/** How often the server has crashed since the window opened. */
	get crashes(): number {
		return this.#crashes.length;
	}

	/** Failing to start is said by the client library, with a button to the log. */
	start(): void {
		this.#start().catch((error) => this.#log.error(`The server did not start: ${error}`));
	}

	async #start(): Promise<void> {
		const client = await this.#client;
		await client.start();
	}

	async restart(): Promise<void> {
		await this.#stop();
		this.#crashes.length = 0;
		this.#hasSaidRestarted = false;
		await this.#start();
		this.#log.info("The server was restarted by hand.");
	}

	/** Ask the server; waits until it is there. `undefined` when it cannot answer; the log says why. */
	async ask<Result>(method: string, params: object): Promise<Result | undefined> {
		try {
			const client = await this.#client;
			return (await client.sendRequest<Result | null>(method, params)) ?? undefined;
		} catch (error) {
			this.#log.error(`${method}: ${error}`);
			return undefined;
		}
	}

	async dispose(): Promise<void> {
		this.#status.dispose();
		this.#failed.dispose();
		this.#configured.dispose();
		this.#related.dispose();
		this.#reportsChanged.dispose();
		await this.#stop();
	}

	async #stop(): Promise<void> {
		if (this.isRunning) await (await this.#client).stop();
	}

	#errorHandler({ ErrorAction, CloseAction }: ClientLibrary): ErrorHandler {
		return {
			// A message that could not be read or written: the log has it, the user has nothing to do.
			error: () => ({ action: ErrorAction.Continue, handled: true }),
			closed: () => this.#answerCrash(CloseAction),
		};
	}

	#answerCrash(CloseAction: ClientLibrary["CloseAction"]): CloseHandlerResult {
		this.#crashes.push(Date.now());
		if (answerCrash(this.#crashes) === "giveUp") {
			this.#failed.fire(true);
			const message =
				"The Postmortem server stopped again and again, so it was not started once more. Your text is safe; restart the server, or see the log for why.";
			void offer(window.showErrorMessage(message, restartServer, showLog));
			return { action: CloseAction.DoNotRestart, handled: true, message };
		}

		const message = "The Postmortem server stopped unexpectedly and was restarted.";
		if (!this.#hasSaidRestarted) void offer(window.showWarningMessage(message, showLog));
		this.#hasSaidRestarted = true;
		return { action: CloseAction.Restart, handled: true, message };
	}
}

/** What VS Code's Git extension offers, once it is there: nobody's start waits for it. */
function gitExports(): unknown {
	const git = extensions.getExtension<unknown>("vscode.git");
	return git?.isActive ? git.exports : undefined;
}
