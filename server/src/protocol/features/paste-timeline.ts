import { toOffset, toTextEdit } from "../convert.ts";
import {
	type PasteTimelineParams,
	type PasteTimelineResult,
	pasteTimelineRequest,
} from "../messages.ts";
import type { Feature, OpenReport, Session } from "../session.ts";

/** Entries from what was copied elsewhere. */
export const pasteTimeline: Feature = {
	capabilities: () => ({}),
	register(session) {
		session.connection.onRequest(
			pasteTimelineRequest,
			async (params: PasteTimelineParams): Promise<PasteTimelineResult | null> => {
				const open = await session.report(params.uri);
				return open ? entriesFrom(session, open, params) : null;
			},
		);
	},
};

async function entriesFrom(
	{ client, now }: Session,
	{ document, report, template, settings, path }: OpenReport,
	{ text, html, position, chosen }: PasteTimelineParams,
): Promise<PasteTimelineResult | null> {
	// Most sessions never ask for it.
	const { pastedEntries } = await import("../../core/features/pasted-entries.ts");
	const viewerTimeZone = client.timeZone ?? (settings.timeZone || "UTC");
	const found = pastedEntries(
		report,
		{ text, html, chosen },
		{
			now: now().getTime(),
			viewerTimeZone,
			template,
			path,
			offset: position && toOffset(document, position),
		},
	);
	if (!found) return null;

	const { added, skipped, format, zone = null, lines } = found;
	const edits = found.edits.map((edit) => toTextEdit(document, edit));
	return { edits, added, skipped, format, zone, lines };
}
