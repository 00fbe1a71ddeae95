import type { LogOutputChannel } from "vscode";
import type { ActiveReport } from "../active-report.ts";
import type { PreviewPanel } from "../preview/panel.ts";
import type { Server } from "../server.ts";

/** What a command may use. */
export interface Extension {
	readonly server: Server;
	readonly log: LogOutputChannel;
	readonly preview: PreviewPanel;
	readonly activeReport: ActiveReport;
}

export interface Command {
	/** As in `contributes.commands` of package.json; a test holds the two together. */
	readonly id: string;
	/** `argument` is what the caller passed: a menu gives the file or folder it was opened on. */
	run(extension: Extension, argument: unknown): Promise<void> | void;
}
