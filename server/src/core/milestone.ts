import type { Milestone } from "./report.ts";

/**
 * What an entry of these words marks: an explicit tag (`[detected]`, `OUTAGE BEGINS`) before what its words tell.
 * Keywords are those of real reports; of several the first in the list counts.
 */
export function milestoneOf(text: string): Milestone | undefined {
	const tag = /^\s*[[(]([a-z ]+)[\])]/i.exec(text)?.[1]?.toLowerCase();
	const tagged = tag && tags.get(tag.replace(/\s/g, ""));
	return tagged || words.find(([pattern]) => pattern.test(text))?.[1];
}

const tags: ReadonlyMap<string, Milestone> = new Map([
	["impactstart", "impactStart"],
	["start", "impactStart"],
	["detected", "detected"],
	["acknowledged", "acknowledged"],
	["escalated", "escalated"],
	["declared", "declared"],
	["mitigated", "mitigated"],
	["resolved", "resolved"],
	["impactend", "impactEnd"],
	["end", "impactEnd"],
]);

const words: readonly (readonly [RegExp, Milestone])[] = [
	[
		/\b(?:outage|impact|incident|issue) (?:begins|began|starts|started)\b|<start of outage>/i,
		"impactStart",
	],
	[/\b(?:outage|impact) (?:ends|ended|over)\b|<end of outage>/i, "impactEnd"],
	[
		/\b(?:incident|issue|outage|service|services|everything|all systems?)\b.{0,40}\b(?:resolved|fully restored|back to normal|restored|recovered)\b|\bmarked (?:as )?resolved\b/i,
		"resolved",
	],
	[
		/\b(?:outage |incident |impact )?mitigated\b|\b(?:rolled back|rollback|reverted)\b/i,
		"mitigated",
	],
	[
		/\b(?:incident (?:was )?declared|declared? (?:an? |the )?(?:\w+ )?incident|incident begins)\b/i,
		"declared",
	],
	[/\bescalat(?:ed|es|ing|ion)\b/i, "escalated"],
	[/\back(?:nowledged|nowledges)?\b/i, "acknowledged"],
	[
		/\b(?:detected|alert(?:s|ed)?\b.{0,30}\b(?:fired|fires|triggered)|paged|pages|pager\w*|alerted|first (?:report|alert|noticed)|alarm|noticed)\b/i,
		"detected",
	],
];
