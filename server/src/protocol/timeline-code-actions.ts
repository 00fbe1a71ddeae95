import {
	type CodeAction,
	type CodeActionParams,
	MessageType,
	ShowMessageNotification,
} from "vscode-languageserver";
import type { TimelineAction } from "../core/features/timeline-commands/timeline-actions.ts";
import { isRefusal } from "../core/outcome.ts";
import { isRecord } from "../core/settings.ts";
import type { Span } from "../core/text.ts";
import { toSpan, toWorkspaceEdit } from "./convert.ts";
import type { OpenReport, Session } from "./session.ts";
import { runOn } from "./timeline-command.ts";
import { timelineKind } from "./timeline-kind.ts";

/**
 * What can be done to the timeline under the selection. Where the client asks for the edit when an action is chosen, none
 * is computed here; else those that are refused are left out.
 */
export async function timelineCodeActions(
	session: Session,
	open: OpenReport,
	{ range }: CodeActionParams,
): Promise<CodeAction[]> {
	const { client } = session;
	const selected = toSpan(open.document, range);
	const actions = await actionsAt(session, open, selected);
	if (client.resolvesCodeActions) {
		const data = { uri: open.document.uri, ...selected };
		return actions.map((action) => ({ ...toLiteral(action), data }));
	}
	const made: CodeAction[] = [];
	for (const action of actions) {
		const outcome = await runOn(open, action.command, { session, offset: selected.start });
		if (isRefusal(outcome)) continue;

		const edit = toWorkspaceEdit(open.document, outcome.edits, client);
		made.push({ ...toLiteral(action), edit });
	}
	return made;
}

/** The chosen action with its edit; the user is told why it is refused, or what to look at afterwards. */
export async function resolveTimelineAction(
	session: Session,
	chosen: CodeAction,
): Promise<CodeAction> {
	const { uri, start, end } = isRecord(chosen.data) ? chosen.data : {};
	if (typeof uri !== "string" || typeof start !== "number" || typeof end !== "number")
		return chosen;

	const open = await session.report(uri);
	const selected = { start, end };
	const actions = open ? await actionsAt(session, open, selected) : [];
	const action = actions.find(({ title }) => title === chosen.title);
	if (!open || !action) return chosen;

	const outcome = await runOn(open, action.command, { session, offset: start });
	if (isRefusal(outcome)) {
		say(session, MessageType.Warning, outcome.refused);
		return chosen;
	}
	if (outcome.note !== undefined) say(session, MessageType.Info, outcome.note);
	return { ...chosen, edit: toWorkspaceEdit(open.document, outcome.edits, session.client) };
}

/** As a notification: there is nothing to answer. */
function say({ connection }: Session, type: MessageType, message: string): void {
	void connection.sendNotification(ShowMessageNotification.type, { type, message });
}

async function actionsAt(
	{ client }: Session,
	{ report }: OpenReport,
	selected: Span,
): Promise<TimelineAction[]> {
	const { timelineActions } = await import(
		"../core/features/timeline-commands/timeline-actions.ts"
	);
	return timelineActions(report, selected, client.timeZone);
}

function toLiteral({ title, kind }: TimelineAction): CodeAction {
	return { title, kind: `${timelineKind}.${kind}` };
}
