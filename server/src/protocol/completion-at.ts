import type { CompletionList, Position } from "vscode-languageserver";
import type { PeopleElsewhere } from "../core/features/action-offers.ts";
import type { Completion, CompletionContext } from "../core/features/completion.ts";
import type { GitEvent } from "../core/features/git-choices.ts";
import { isInGiant } from "../core/features/in-giant.ts";
import type { LinkGround } from "../core/features/link-offers.ts";
import { localDate } from "../core/zone-time.ts";
import { toCompletionList, toOffset } from "./convert.ts";
import type { createGitEvents } from "./git-events.ts";
import type { OpenReport, Session } from "./session.ts";
import { soon } from "./soon.ts";

interface Asked {
	readonly position: Position;
	/** What was typed begins a link, and nothing else that is offered. */
	readonly isForLinks: boolean;
	readonly gitEvents: ReturnType<typeof createGitEvents>;
}

/** What is offered at a place of an open report. */
export async function completionAt(
	session: Session,
	open: OpenReport,
	{ position, isForLinks, gitEvents }: Asked,
): Promise<CompletionList | never[]> {
	const { completion } = await import("../core/features/completion.ts");
	const offset = toOffset(open.document, position);
	if (isInGiant(open.report, offset)) return [];

	const place = { session, open, offset, completion };
	const slot = await slotAt(place);
	if (isForLinks && slot !== "link") return [];

	const offers = offersAt(place, {});
	const list = toCompletionList(open.document, offers, session.client);
	if (slot === "owner") return withPeople(place, list);
	if (slot === "link") return withLinks(place, list);

	const isForTime = offers.some(({ kind }) => kind === "timestamp");
	return isForTime ? withEvents(place, list, await gitEvents(open)) : list;
}

/** What is asked for that is not known from the report alone. */
async function slotAt({ open, offset }: Place): Promise<"owner" | "link" | undefined> {
	const { isForOwner } = await import("../core/features/action-slot.ts");
	const { linkSlot } = await import("../core/features/link-offers.ts");
	if (isForOwner(open.report, offset)) return "owner";
	return linkSlot(open.report, offset) ? "link" : undefined;
}

/** `list` with the commits around the incident, unless the document has changed since. */
function withEvents(
	place: Place,
	list: CompletionList,
	events: readonly GitEvent[],
): CompletionList {
	const { document, version } = place.open;
	if (events.length === 0 || document.version !== version) return list;

	return toCompletionList(document, offersAt(place, { events }), place.session.client);
}

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

/** `list`, or the reports that can be linked to; while these are being read the client is to ask again. */
async function withLinks(place: Place, list: CompletionList): Promise<CompletionList> {
	const { session, open, offset } = place;
	const { linkGround } = await import("./link-ground.ts");
	const ground = linkGround(session, open, offset);
	const links = await soon<LinkGround | undefined>(ground, longPatience, undefined);
	const isCurrent = open.document.version === open.version;
	if (!links || !isCurrent) return { ...list, isIncomplete: true };

	return toCompletionList(open.document, offersAt(place, { links }), session.client);
}

/** Milliseconds. */
const patience = 100;
/** Where nothing else is offered, an empty list would be final. */
const longPatience = 500;

function offersAt(
	{ session: { client, now }, open: { report, template, settings }, offset, completion }: Place,
	outside: Pick<CompletionContext, "events" | "people" | "links">,
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
