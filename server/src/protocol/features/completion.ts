import type { CompletionList, CompletionParams } from "vscode-languageserver";
import { completion } from "../../core/features/completion.ts";
import { toCompletionList, toOffset } from "../convert.ts";
import type { Feature, OpenReport, Session } from "../session.ts";

/**
 * Timestamps and sections that are missing.
 * Editors offer nothing in prose by themselves: what begins a timestamp or a heading has to trigger it.
 */
export const completions: Feature = {
	capabilities: () => ({
		completionProvider: { triggerCharacters: [" ", "#", "|", "[", ..."0123456789"] },
	}),
	register(session) {
		session.connection.onCompletion(async (params) => {
			const open = await session.report(params.textDocument.uri);
			return open ? listFor(session, open, params) : [];
		});
	},
};

function listFor(
	{ client, now }: Session,
	{ document, report, template, settings }: OpenReport,
	{ position }: CompletionParams,
): CompletionList {
	const items = completion(report, toOffset(document, position), {
		template,
		now: now().getTime(),
		timeZone: settings.timeZone || client.timeZone || "UTC",
		snippets: client.snippets,
	});
	return toCompletionList(document, items, client);
}
