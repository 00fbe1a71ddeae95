import { type ExtensionContext, commands as host, window } from "vscode";
import { ActiveReport } from "./active-report.ts";
import type { ClientLibrary } from "./client-library.ts";
import { commands } from "./commands/index.ts";
import { registerConfiguration } from "./effective-configuration.ts";
import { InsightsPanel } from "./insights/panel.ts";
import { registerPaste } from "./paste/paste-provider.ts";
import { PreviewPanel } from "./preview/panel.ts";
import { ReportList } from "./reports/report-list.ts";
import { Server } from "./server.ts";
import { ActionsView } from "./views/actions/actions-view.ts";
import { ReportsView } from "./views/reports/reports-view.ts";
import { showStatus } from "./views/status.ts";

/** What other extensions, and the tests in a real window, may ask. */
export interface Api {
	readonly server: Server;
	readonly preview: PreviewPanel;
	readonly insights: InsightsPanel;
	readonly activeReport: ActiveReport;
	readonly reports: ReportList;
	readonly reportsView: ReportsView;
	readonly actionsView: ActionsView;
	/** How long activation kept the extension host busy. */
	readonly activationMilliseconds: number;
}

/**
 * Everything but how the server is started, which only the entry points know.
 * Nothing is waited for: the window is ready at once, and whoever needs the server waits for it.
 */
export function activate(
	context: ExtensionContext,
	loadLibrary: () => Promise<ClientLibrary>,
): Api {
	const began = performance.now();
	const log = window.createOutputChannel("Postmortem", { log: true });
	const server = new Server(loadLibrary, log, context.storageUri);
	const activeReport = new ActiveReport(server);
	const preview = new PreviewPanel(context.extensionUri, server, activeReport);
	const insights = new InsightsPanel(context.extensionUri, server);
	context.subscriptions.push(log, server, activeReport, preview, insights);
	context.subscriptions.push(showStatus(activeReport, server));
	const reports = new ReportList(server);
	const reportsView = new ReportsView(reports, context.workspaceState);
	const actionsView = new ActionsView(reports, server, context.workspaceState);
	context.subscriptions.push(reports, reportsView, actionsView);
	const parts = { server, preview, insights, activeReport, reports, reportsView, actionsView };
	for (const { id, run } of commands) {
		const extension = { ...parts, log };
		const command = host.registerCommand(id, (uri: unknown) => run(extension, uri));
		context.subscriptions.push(command);
	}
	context.subscriptions.push(registerConfiguration(server));
	context.subscriptions.push(registerPaste(server, activeReport));
	// Starting takes a while, and VS Code waits for the end of this; who asks before it is there starts it.
	const starting = setTimeout(() => server.start());
	context.subscriptions.push({ dispose: () => clearTimeout(starting) });
	return { ...parts, activationMilliseconds: performance.now() - began };
}
