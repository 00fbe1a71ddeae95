import type { ActionFact, Facts } from "../../server/src/core/facts.ts";
import type { Reported } from "../../server/src/core/insights/reported.ts";

/** Facts of a report that says nothing but `some`. */
export function facts(some: Partial<Facts> = {}): Facts {
	return {
		title: "",
		id: undefined,
		day: undefined,
		severity: undefined,
		status: undefined,
		services: [],
		tags: [],
		causes: [],
		template: "classic",
		sections: [],
		entryNames: "",
		entryPlaces: [],
		metrics: [],
		actions: [],
		people: [],
		links: [],
		anchors: [],
		mentions: [],
		summary: "",
		causeWords: "",
		...some,
	};
}

/** An open action item that says nothing but `some`. */
export function action(some: Partial<ActionFact> = {}): ActionFact {
	return {
		place: { line: 1, column: 1 },
		text: "Add an alert",
		done: false,
		isOpen: true,
		owner: undefined,
		due: undefined,
		ticket: undefined,
		deadline: undefined,
		...some,
	};
}

/** A report with these facts, for what counts reports. */
export function reported(some: Partial<Facts> = {}, path = "postmortems/a.md"): Reported {
	return { path, facts: facts(some) };
}
