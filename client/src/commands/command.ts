import type { LogOutputChannel } from "vscode";
import type { ActiveReport } from "../active-report.ts";
import type { InsightsPanel } from "../insights/panel.ts";
import type { PreviewPanel } from "../preview/panel.ts";
import type { ReportList } from "../reports/report-list.ts";
import type { Server } from "../server.ts";
import type { ActionsView } from "../views/actions/actions-view.ts";
import type { ReportsView } from "../views/reports/reports-view.ts";

/** What a command may use. */
export interface Extension {
	readonly server: Server;
	readonly log: LogOutputChannel;
	readonly preview: PreviewPanel;
	readonly insights: InsightsPanel;
	readonly activeReport: ActiveReport;
	readonly reports: ReportList;
	readonly reportsView: ReportsView;
	readonly actionsView: ActionsView;
}

export interface Command {
	/** As in `contributes.commands` of package.json; a test holds the two together. */
	readonly id: string;
	/** `argument` is what the caller passed: a menu gives the file or folder it was opened on. */
	run(extension: Extension, argument: unknown): Promise<void> | void;
}
