import { actionsViewCommands } from "./actions-view.ts";
import { adaptToTemplate } from "./adapt-to-template.ts";
import type { Command } from "./command.ts";
import { explainMetrics } from "./explain-metrics.ts";
import { newPostmortem } from "./new-postmortem.ts";
import { openPreview } from "./open-preview.ts";
import { pasteAsTimeline } from "./paste-as-timeline.ts";
import { relatedCommands } from "./related.ts";
import { reportsViewCommands } from "./reports-view.ts";
import { restartServer } from "./restart-server.ts";
import { showConfiguration } from "./show-configuration.ts";
import { showInsights } from "./show-insights.ts";
import { showLog } from "./show-log.ts";
import { showStatus } from "./show-status.ts";
import { timelineCommands } from "./timeline.ts";
import { notAReport, treatAsReport } from "./treat-as.ts";
import { updateIndex } from "./update-index.ts";
import { useTemplate } from "./use-template.ts";

export const commands: readonly Command[] = [
	newPostmortem,
	openPreview,
	showInsights,
	pasteAsTimeline,
	...timelineCommands,
	explainMetrics,
	...relatedCommands,
	treatAsReport,
	notAReport,
	useTemplate,
	adaptToTemplate,
	updateIndex,
	...reportsViewCommands,
	...actionsViewCommands,
	showStatus,
	showConfiguration,
	showLog,
	restartServer,
];
