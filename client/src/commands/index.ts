import type { Command } from "./command.ts";
import { newPostmortem } from "./new-postmortem.ts";
import { openPreview } from "./open-preview.ts";
import { restartServer } from "./restart-server.ts";
import { showLog } from "./show-log.ts";
import { showStatus } from "./show-status.ts";
import { notAReport, treatAsReport } from "./treat-as.ts";

export const commands: readonly Command[] = [
	newPostmortem,
	openPreview,
	treatAsReport,
	notAReport,
	showStatus,
	showLog,
	restartServer,
];
