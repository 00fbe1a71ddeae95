import type { Report } from "../report.ts";
import type { Fix, Problem, Rule } from "../rule.ts";
import { likelyMeanings, offsetName, type ZoneMeaning, zoneMeanings } from "../zone.ts";
import { mentionsZone } from "../zone-mentions.ts";
import { abbreviations } from "../zone-table.ts";
import { renameZone, type ZoneUse, zoneGroups } from "../zone-uses.ts";

export const ambiguousTimeZone: Rule = {
	id: "ambiguous-time-zone",
	severity: "info",
	summary: "The name of a time zone has one meaning.",
	why: `\`IST\` is India’s time to some, Ireland’s or Israel’s to others, and \`CST\` is Chicago’s or Shanghai’s.
Nothing can be computed from such a time, and a reader elsewhere takes it for another.
An offset says it in any country.
Left alone are names of which one meaning is by far the commonest (\`BST\`, \`EST\`), and those that the report explains: by an offset beside them, the zone’s full name, its summer twin or a place.

On 212 real reports: no finding; the abbreviations in these have one common meaning.`,
	examples: [
		{
			bad: "## Timeline\n\n- 14:05 <|IST|> Disk alert fired\n- 14:40 IST Old logs deleted\n",
			says: "Write the zone as an offset, such as `UTC+5:30`: `IST` may be India Standard Time, Irish Standard Time or Israel Standard Time.",
			good: "## Timeline\n\n- 14:05 UTC+5:30 Disk alert fired\n- 14:40 UTC+5:30 Old logs deleted\n",
		},
		{
			bad: "## Timeline (<|AMT|>)\n\n- 14:05 Disk alert fired\n",
			says: "Write the zone as an offset, such as `UTC-4`: `AMT` may be Amazon Time or Armenia Time.",
			good: "## Timeline (UTC-4)\n\n- 14:05 Disk alert fired\n",
		},
	],
	*check(report, { timeZone }) {
		for (const [zone, uses] of ambiguousUses(report)) {
			const [first] = uses;
			if (first && !isExplained(report, zone, timeZone)) yield problem(first, uses);
		}
	},
};

function ambiguousUses(report: Report): Map<string, ZoneUse[]> {
	const found = new Map<string, ZoneUse[]>();
	for (const uses of zoneGroups(report)) {
		const [first] = uses;
		if (first && isAmbiguous(first.zone))
			found.set(first.zone, [...(found.get(first.zone) ?? []), ...uses]);
	}
	return found;
}

function isAmbiguous(zone: string): boolean {
	return zoneMeanings(zone).length > 1 && likelyMeanings(zone).length === 0;
}

/** By the team’s own zone, an offset beside it, a full name or place, the name of the other half of the year or of a neighbour. */
function isExplained({ text }: Report, zone: string, timeZone = ""): boolean {
	const offset = "(?:(?:UTC|GMT)\\s?[+-]\\d{1,2}(?::?\\d{2})?|[+-]\\d{2}:?\\d{2})";
	const twins = [abbreviations[zone]].flat().flatMap((it) => it?.twin ?? []);
	const labels = zone === "CST" ? [...twins, "[EMP][SD]T"] : twins.filter((it) => it !== "GMT");
	const patterns = [
		`\\b${zone}\\W{1,4}${offset}`,
		`${offset}\\W{1,4}${zone}\\b`,
		...labels.map((label) => `\\b${label}\\b`),
	];
	const [own] = likelyMeanings(timeZone);
	return (
		new RegExp(patterns.join("|")).test(text) ||
		zoneMeanings(zone).some((it) => mentionsZone(text, it) || (own && isSame(own, it)))
	);
}

function isSame(one: ZoneMeaning, other: ZoneMeaning): boolean {
	return one.iana === other.iana || (one.offset !== undefined && one.offset === other.offset);
}

function problem({ span, zone }: ZoneUse, uses: readonly ZoneUse[]): Problem {
	const meanings = zoneMeanings(zone).filter((it): it is Fixed => it.offset !== undefined);
	const names = meanings.map(({ name }) => name);
	const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
	const fixes = meanings.map((meaning) => toFix(meaning, uses));
	const [example] = meanings.map(({ offset }) => offsetName(offset));
	return {
		span,
		message: `Write the zone as an offset, such as \`${example}\`: \`${zone}\` may be ${list}.`,
		fixes,
	};
}

type Fixed = ZoneMeaning & { readonly offset: number };

function toFix({ name, offset }: Fixed, uses: readonly ZoneUse[]): Fix {
	const newText = offsetName(offset);
	const edits = renameZone(uses, newText);
	return { title: `Replace with \`${newText}\` (${name})`, edits, safe: false };
}
