import type { CompletionList } from "vscode-languageserver";
import type { PeopleElsewhere } from "../../core/features/action-offers.ts";
import type { Completion, CompletionContext } from "../../core/features/completion.ts";
import { localDate } from "../../core/zone-time.ts";
import { toCompletionList, toOffset } from "../convert.ts";
import { createGitEvents } from "../git-events.ts";
import type { Feature, OpenReport, Session } from "../session.ts";
import { soon } from "../soon.ts";

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
			const { completion } = await import("../../core/features/completion.ts");
			const { isForOwner } = await import("../../core/features/action-slot.ts");
			const open = await session.report(textDocument.uri);
			if (!open) return [];

			const { document, version } = open;
			const place = { session, open, offset: toOffset(document, position), completion };
			const offers = offersAt(place, {});
			const list = toCompletionList(document, offers, session.client);
			if (isForOwner(open.report, place.offset)) return withPeople(place, list);

			const events = offers.some(({ kind }) => kind === "timestamp") ? await gitEvents(open) : [];
			const isCurrent = document.version === version;
			if (events.length === 0 || !isCurrent) return list;

			return toCompletionList(document, offersAt(place, { events }), session.client);
		});
	},
};

interface Place {
	readonly session: Session;
	readonly open: OpenReport;
	readonly offset: number;
	/** Loaded when it is first asked for. */
	readonly completion: (
		report: OpenReport["report"],
		offset: number,
		context: CompletionContext,
	) => Completion[];
}

/** `list` with the owners from elsewhere, or as it is while these are being read: the client asks again as one types. */
async function withPeople(place: Place, list: CompletionList): Promise<CompletionList> {
	const { settings, people: nearby, client } = place.session;
	const { document, version } = place.open;
	const { uri } = document;
	const all = nearby.of(uri, settings.folderOf(uri));
	const people = await soon<PeopleElsewhere | undefined>(all, patience, undefined);
	const isCurrent = document.version === version;
	if (!people || !isCurrent) return { ...list, isIncomplete: true };

	return toCompletionList(document, offersAt(place, { people }), client);
}

/** Milliseconds. */
const patience = 100;

function offersAt(
	{ session: { client, now }, open: { report, template, settings }, offset, completion }: Place,
	outside: Pick<CompletionContext, "events" | "people">,
): Completion[] {
	return completion(report, offset, {
		template,
		now: now().getTime(),
		timeZone: settings.timeZone || client.timeZone || "UTC",
		...outside,
		snippets: client.snippets,
		today: localDate(now(), client.timeZone),
		values: { severity: settings.severities, status: settings.statuses },
	});
}
