import { type Completion, completion } from "../../core/features/completion.ts";
import type { GitEvent } from "../../core/features/git-choices.ts";
import { localDate } from "../../core/zone-time.ts";
import { toCompletionList, toOffset } from "../convert.ts";
import { createGitEvents } from "../git-events.ts";
import type { Feature, OpenReport, Session } from "../session.ts";

/**
 * Timestamps, commits around the incident, sections that are missing, owners, due dates and values of fields.
 * Editors offer nothing in prose by themselves: what begins a timestamp or a heading has to trigger it.
 */
export const completions: Feature = {
	capabilities: () => ({
		completionProvider: { triggerCharacters: [" ", "#", "|", "[", "@", ..."0123456789"] },
	}),
	register(session) {
		const gitEvents = createGitEvents(session);
		session.connection.onCompletion(async ({ textDocument, position }) => {
			const open = await session.report(textDocument.uri);
			if (!open) return [];

			const { document, version } = open;
			const place = { session, open, offset: toOffset(document, position) };
			const offers = offersAt(place, []);
			const list = toCompletionList(document, offers, session.client);
			const events = offers.some(({ kind }) => kind === "timestamp") ? await gitEvents(open) : [];
			const isCurrent = document.version === version;
			if (events.length === 0 || !isCurrent) return list;

			return toCompletionList(document, offersAt(place, events), session.client);
		});
	},
};

interface Place {
	readonly session: Session;
	readonly open: OpenReport;
	readonly offset: number;
}

function offersAt(
	{ session: { client, now }, open: { report, template, settings }, offset }: Place,
	events: readonly GitEvent[],
): Completion[] {
	return completion(report, offset, {
		template,
		now: now().getTime(),
		timeZone: settings.timeZone || client.timeZone || "UTC",
		events,
		snippets: client.snippets,
		today: localDate(now(), client.timeZone),
		values: { severity: settings.severities, status: settings.statuses },
	});
}
