import type { RequestHandler } from "vscode-languageserver";
import { isRefusal } from "../../core/outcome.ts";
import { toTextEdit } from "../convert.ts";
import { type TickActionParams, type TickActionResult, tickActionRequest } from "../messages.ts";
import type { Feature, Session } from "../session.ts";

/** An action item ticked where it is listed; in the text the quick fixes of `overdue-action` do the same. */
export const tickActions: Feature = {
	capabilities: () => ({}),
	register(session) {
		const tick: RequestHandler<TickActionParams, TickActionResult, void> = (params) =>
			answer(session, params);
		session.connection.onRequest(tickActionRequest, tick);
	},
};

async function answer(
	{ report }: Session,
	{ uri, line, text, done }: TickActionParams,
): Promise<TickActionResult> {
	const open = await report(uri);
	if (!open) return { refused: "This file is no report any longer, or it is not open." };

	const { tickAction } = await import("../../core/features/tick-action.ts");
	const again = (other: string) => open.again(other).report;
	const outcome = tickAction(open.report, { line: line + 1, text, done, again });
	return isRefusal(outcome)
		? outcome
		: { edits: outcome.edits.map((edit) => toTextEdit(open.document, edit)) };
}
