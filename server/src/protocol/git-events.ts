import type { GitEvent } from "../core/features/git-choices.ts";
import { incidentWindow } from "../core/features/incident-window.ts";
import { isRecord } from "../core/settings.ts";
import { gitEventsRequest } from "./messages.ts";
import type { OpenReport, Session } from "./session.ts";
import { soon } from "./soon.ts";

/** What was committed around the incident of a report, as far as the client can tell that soon. */
export type GitEvents = (open: OpenReport) => Promise<readonly GitEvent[]>;

/** Asks the client, if it knows; remembers for a moment what it said. */
export function createGitEvents({ connection, client, now }: Session): GitEvents {
	const known = new Map<string, Known>();
	return async ({ document: { uri }, report }) => {
		const window = client.knowsGit ? incidentWindow(report) : undefined;
		if (!window) return [];

		const key = `${uri} ${window.from} ${window.to}`;
		const time = now().getTime();
		for (const [other, { asked }] of known) if (time - asked > lifetime) known.delete(other);
		const events = known.get(key)?.events ?? ask({ uri, ...window });
		if (!known.has(key)) known.set(key, { asked: time, events });
		return soon(events, patience, []);
	};

	async function ask(params: object): Promise<readonly GitEvent[]> {
		const result: unknown = await connection
			.sendRequest(gitEventsRequest, params)
			.then(undefined, () => undefined);
		const events = isRecord(result) && Array.isArray(result.events) ? result.events : [];
		return events.filter(isGitEvent).slice(0, atMost);
	}
}

interface Known {
	/** Milliseconds since 1970. */
	readonly asked: number;
	readonly events: Promise<readonly GitEvent[]>;
}

/** Milliseconds. */
const patience = 150;
const lifetime = 10_000;
const atMost = 20;

function isGitEvent(value: unknown): value is GitEvent {
	return (
		isRecord(value) &&
		typeof value.time === "number" &&
		typeof value.subject === "string" &&
		typeof value.id === "string" &&
		Array.isArray(value.tags) &&
		value.tags.every((tag) => typeof tag === "string")
	);
}
