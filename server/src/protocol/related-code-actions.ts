import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { insertRelated } from "../core/features/insert-related.ts";
import { shortened } from "../core/shortened.ts";
import { at, lineSpan, touches } from "../core/text.ts";
import { toSpan, toWorkspaceEdit } from "./convert.ts";
import { toLink } from "./plain-related.ts";
import type { OpenReport, Session } from "./session.ts";
import { soon } from "./soon.ts";

/**
 * On the title of a report: link to a report on a like incident, for clients that have no list of them.
 * Those that are not known within a moment are there when the client asks again.
 */
export async function relatedCodeActions(
	{ client, related }: Session,
	{ document, report }: OpenReport,
	{ range }: CodeActionParams,
): Promise<CodeAction[]> {
	const title = report.title?.span ?? at(0);
	const line = { start: lineSpan(report.text, title.start).start, end: title.end };
	if (client.showsRelated || !touches(line, toSpan(document, range))) return [];

	const found = await soon(related.find(document.uri), moment, []);
	return found.flatMap((it) => {
		const { title, href, why } = toLink(document.uri, it);
		const edit = href === undefined ? undefined : insertRelated(report, { title, href });
		if (!edit) return [];

		return {
			title: `Link to related incident “${shortened(title)}” (${why.replace(/^B/, "b")})`,
			kind: `${CodeActionKind.RefactorRewrite}.postmortem.related`,
			edit: toWorkspaceEdit(document, [edit], client),
		};
	});
}

/** In milliseconds. */
const moment = 500;
