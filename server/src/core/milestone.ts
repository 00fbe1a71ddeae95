import type { Milestone } from "./report.ts";

/** In the order in which an incident meets them. */
export const milestones: readonly Milestone[] = [
	"impactStart",
	"detected",
	"acknowledged",
	"escalated",
	"declared",
	"mitigated",
	"resolved",
	"impactEnd",
];

/** As people say it: `impact start`. */
export function milestoneWords(milestone: Milestone): string {
	return milestone.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What marks an entry in front of its words, in plain Markdown: `**[impact start]**`. */
export function milestoneTag(milestone: Milestone): string {
	return `**[${milestoneWords(milestone)}]**`;
}

/**
 * The milestone that a tag, a label or a cell names and says nothing besides: `detected`, `Time resolved:`,
 * `OUTAGE BEGINS`, `impact-start`, `Incident declared at`.
 */
export function milestoneNamed(name: string): Milestone | undefined {
	const words = name
		.replace(/(?<=[a-z])(?=[A-Z])/g, " ")
		.toLowerCase()
		.replace(/[^a-z]+/g, " ")
		.trim();
	if (words === "") return undefined;
	return names.get(words) ?? names.get(words.replace(before, "").replace(after, ""));
}

/** What a label may say besides: `Time of first detection (UTC)`. */
const before =
	/^(?:(?:time|date|when|at|of|the|it|is|was|first|initial|initially|incident|issue|problem|fault|service|services|customer|user|team) )+/;
const after = / (?:at|on|by|time|date|from|utc|gmt)$/;

const namesOf: Readonly<Record<Milestone, string>> = {
	impactStart:
		"impact start, impact starts, impact started, impact begin, impact begins, impact began, start of impact, customer impact start, start, started, starts, begin, began, outage start, outage starts, outage started, outage begins, outage began, start of outage, incident start, incident starts, incident started, incident began, problem started, problem starts, issue started, fault occurs, fault occurred, fault start, occurs, occurred",
	detected:
		"detected, detection, discovered, discovery, noticed, alerted, alert, first alert, first report, reported, aware",
	acknowledged: "acknowledged, acknowledgement, acknowledgment, acked, ack",
	escalated: "escalated, escalation",
	declared: "declared, declaration, incident declared, incident begins, incident raised",
	mitigated: "mitigated, mitigation, repaired, repair, outage mitigated, impact mitigated",
	resolved:
		"resolved, resolution, recovered, recovery, restored, fixed, service restored, incident ends, incident ended, incident end, incident closed, closed",
	impactEnd:
		"impact end, impact ends, impact ended, impact over, end of impact, customer impact end, end, ended, ends, outage end, outage ends, outage ended, outage over, end of outage",
};

const names: ReadonlyMap<string, Milestone> = new Map(
	milestones.flatMap((milestone) =>
		namesOf[milestone].split(", ").map((name): [string, Milestone] => [name, milestone]),
	),
);
