import type { RequestHandler } from "vscode-languageserver";
import { isRefusal } from "../../core/outcome.ts";
import { toOffset } from "../convert.ts";
import {
	type TimelineCommandParams,
	type TimelineCommandResult,
	type TimelineFactsParams,
	type TimelineFactsResult,
	timelineCommandRequest,
	timelineFactsRequest,
} from "../messages.ts";
import type { Feature, Session } from "../session.ts";
import { runOn, toCommand, toTimelineChange } from "../timeline-command.ts";
import { toTimelineFacts } from "../timeline-facts.ts";

/** What a command makes of a timeline, for clients with a palette; the others have the code actions. */
export const timelineCommands: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { connection, report } = session;
		const run: RequestHandler<TimelineCommandParams, TimelineCommandResult, void> = (params) =>
			answer(session, params);
		connection.onRequest(timelineCommandRequest, run);
		connection.onRequest(
			timelineFactsRequest,
			async ({ uri }: TimelineFactsParams): Promise<TimelineFactsResult | null> => {
				const open = await report(uri);
				return open ? toTimelineFacts(open) : null;
			},
		);
	},
};

async function answer(
	session: Session,
	params: TimelineCommandParams,
): Promise<TimelineCommandResult> {
	const open = await session.report(params.uri);
	if (!open) return { refused: "This file is no report, or it is not open." };

	const command = toCommand(params);
	if (!command) return { refused: `Say to what: the command \`${params.command}\` needs it.` };

	const { document } = open;
	const offset = params.position && toOffset(document, params.position);
	const outcome = await runOn(open, command, { session, offset });
	return isRefusal(outcome) ? outcome : toTimelineChange(document, outcome);
}
