import { TextDocument } from "vscode-languageserver-textdocument";
import type { TimelineCommand } from "../core/features/timeline-commands/timeline-command.ts";
import { milestones } from "../core/milestone.ts";
import type { Outcome, Rewrite } from "../core/outcome.ts";
import { applyEdits } from "../core/text.ts";
import { localDate } from "../core/zone-time.ts";
import { toTextEdit } from "./convert.ts";
import type { TimelineChange, TimelineCommandParams } from "./messages.ts";
import type { OpenReport, Session } from "./session.ts";

/** Run a command on an open report; `offset` is the caret's. What it needs is loaded with the first command. */
export async function runOn(
	open: OpenReport,
	command: TimelineCommand,
	{ session, offset }: { readonly session: Session; readonly offset: number | undefined },
): Promise<Outcome> {
	const { runTimelineCommand } = await import(
		"../core/features/timeline-commands/run-timeline-command.ts"
	);
	const { now, client } = session;
	const viewerTimeZone = client.timeZone ?? (open.settings.timeZone || "UTC");
	const today = localDate(now(), viewerTimeZone);
	const [year = 0, month = 0, day = 0] = today.split("-").map(Number);
	return runTimelineCommand(open.report, command, {
		again: (text) => open.again(text).report,
		now: now().getTime(),
		today: { year, month, day },
		viewerTimeZone,
		template: open.template,
		path: open.path,
		offset,
	});
}

/** The command that the client names; `undefined` without what it needs. */
export function toCommand({
	command,
	zone,
	keepOriginal = false,
	milestone,
}: TimelineCommandParams): TimelineCommand | undefined {
	if (command === "convert") return zone ? { name: command, zone, keepOriginal } : undefined;
	if (command !== "markMilestone") return { name: command };

	const known = milestones.find((it) => it === milestone);
	return known && { name: command, milestone: known };
}

export function toTimelineChange(
	document: TextDocument,
	{ edits, caret, note }: Rewrite,
): TimelineChange {
	const after = TextDocument.create(
		document.uri,
		"markdown",
		0,
		applyEdits(document.getText(), edits),
	);
	return {
		edits: edits.map((edit) => toTextEdit(document, edit)),
		...(caret !== undefined && { caret: after.positionAt(caret) }),
		...(note !== undefined && { note }),
	};
}
