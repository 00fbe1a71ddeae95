import type { Report } from "../report.ts";
import type { Fix, Problem, Rule } from "../rule.ts";
import type { Span } from "../text.ts";
import { likelyMeanings, offsetName, type ZoneMeaning, zoneMeanings } from "../zone.ts";
import { abbreviations } from "../zone-table.ts";
import { type ZoneUse, zoneGroups } from "../zone-uses.ts";

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
			const meanings = zoneMeanings(zone);
			const isKnown = meansOneOf(meanings, timeZone) || isExplained(report, zone, meanings);
			if (first && !isKnown) yield problem(first, uses, meanings);
		}
	},
};

function ambiguousUses(report: Report): Map<string, ZoneUse[]> {
	const found = new Map<string, ZoneUse[]>();
	for (const uses of zoneGroups(report)) {
		const zone = uses[0]?.zone ?? "";
		const isAmbiguous = zoneMeanings(zone).length > 1 && likelyMeanings(zone).length === 0;
		if (isAmbiguous) found.set(zone, [...(found.get(zone) ?? []), ...uses]);
	}
	return found;
}

/** The team’s own zone tells which is meant. */
function meansOneOf(meanings: readonly ZoneMeaning[], timeZone = ""): boolean {
	const [own] = likelyMeanings(timeZone);
	return meanings.some(
		({ iana, offset }) =>
			own !== undefined &&
			(own.iana === iana || (own.offset !== undefined && own.offset === offset)),
	);
}

/** By an offset beside it, a full name or place, or the label of the other half of the year or of a neighbouring zone. */
function isExplained({ text }: Report, zone: string, meanings: readonly ZoneMeaning[]): boolean {
	const offset = "(?:UTC|GMT)?\\s?[+-]\\d{1,2}(?::?\\d{2})?";
	const places = meanings.flatMap(({ name, iana = "" }) => [
		name,
		`${name.split(" ")[0]}n? [Tt]ime`,
		iana.slice(iana.indexOf("/") + 1),
	]);
	const twins = (abbreviations[zone] ?? []).flatMap(({ twin }) => twin ?? []);
	const labels = zone === "CST" ? [...twins, "[EMP][SD]T"] : twins.filter((it) => it !== "GMT");
	const patterns = [
		`\\b${zone}\\W{0,4}${offset}`,
		`(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d{2})?\\W{1,4}${zone}\\b`,
		`(?<![\\w/])(?:${[...labels, ...places].join("|")})\\b`,
	];
	return new RegExp(patterns.join("|")).test(text);
}

function problem(
	{ span, zone }: ZoneUse,
	uses: readonly ZoneUse[],
	meanings: readonly ZoneMeaning[],
): Problem {
	const names = meanings.map(({ name }) => name);
	const list = `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
	const fixes = meanings.flatMap((meaning) => toFix(meaning, uses));
	const offset = meanings[0]?.offset ?? 0;
	return {
		span,
		message: `Write the zone as an offset, such as \`${offsetName(offset)}\`: \`${zone}\` may be ${list}.`,
		fixes,
	};
}

function toFix({ name, offset }: ZoneMeaning, uses: readonly ZoneUse[]): Fix[] {
	if (offset === undefined) return [];

	const newText = offsetName(offset);
	const places = new Map<number, Span>(uses.map(({ span }) => [span.start, span]));
	const edits = Array.from(places.values(), (span) => ({ span, newText }));
	return [{ title: `Replace with \`${newText}\` (${name})`, edits, safe: false }];
}
