import { dayNumber } from "../calendar.ts";
import { convertFix } from "../convert-fix.ts";
import type { Entry, Report } from "../report.ts";
import type { Rule } from "../rule.ts";
import { sectionFinder } from "../section-finder.ts";
import type { PlainDate, PlainTime } from "../timestamp.ts";
import { likelyMeanings, offsetAt } from "../zone.ts";
import { abbreviations } from "../zone-table.ts";

export const mixedTimeZones: Rule = {
	id: "mixed-time-zones",
	severity: "info",
	summary: "All times of a timeline are in one zone.",
	why: `Who reads from line to line takes the second zone for the first, and an hour appears or is lost.
Two names of one zone (\`UTC\` and \`GMT\`), \`PST\` and \`PDT\` before and after the clocks changed, and a second zone in parentheses or in a column of its own are no mixture.
Each timeline of a report stands for itself.

On 212 real reports: no finding; each of their timelines keeps to one zone.`,
	examples: [
		{
			bad: "## Timeline\n\n- 2026-03-01 14:05 UTC Disk alert fired\n- <|2026-03-01 15:12 CET|> Deputy called\n- 2026-03-01 14:40 UTC Old logs deleted\n",
			says: "Write all times in one zone, such as `UTC` in the other 2 entries, not `CET`.",
			good: "## Timeline\n\n- 2026-03-01 14:05 UTC Disk alert fired\n- 2026-03-01 14:12 UTC (15:12 CET) Deputy called\n- 2026-03-01 14:40 UTC Old logs deleted\n",
		},
	],
	*check(report, context) {
		for (const group of byTimeline(report)) {
			const [most, ...others] = families(group).toSorted((a, b) => b.length - a.length);
			const other = others.find((it) => most && differs(it, most));
			if (!most || !other) continue;

			const [[first], [main]] = [other, most];
			const counted = most.length === 1 ? "the other entry" : `the other ${most.length} entries`;
			yield {
				span: first.entry.timestamp.span,
				message: `Write all times in one zone, such as \`${main.zone}\` in ${counted}, not \`${first.zone}\`.`,
				fixes: convertFix(report, context, {
					title: `Convert the timeline to \`${main.zone}\`, the other times in parentheses`,
					zone: main.zone,
					keepOriginal: true,
				}),
				related: [{ span: main.entry.timestamp.span, message: `the first entry in ${main.zone}` }],
			};
		}
	},
};

/** An entry with a time in a zone that is known. */
interface Zoned {
	readonly entry: Entry;
	readonly zone: string;
	readonly date: PlainDate | undefined;
	readonly time: PlainTime;
}

function byTimeline({ timeline }: Report): Zoned[][] {
	const groups = new Map<unknown, Zoned[]>();
	if (timeline.traits.zones.size < 2) return [];

	const sectionOf = sectionFinder(timeline.sections);
	for (const entry of timeline.entries) {
		const { zone, date, time } = { ...entry.timestamp.start };
		if (!zone || !time || isConfigured(entry)) continue;

		const section = sectionOf(entry.span);
		const group = groups.get(section) ?? [];
		group.push({ entry, zone, date, time });
		groups.set(section, group);
	}
	return [...groups.values()];
}

/** The settings speak for reports that state no zone; beside one that is stated they prove no mixture. */
function isConfigured({ timestamp }: Entry): boolean {
	const zone = timestamp.inferred.find(({ what }) => what === "zone");
	return zone !== undefined && zone.span === undefined;
}

type Family = [Zoned, ...Zoned[]];

/** The entries by what their zones mean: `PST` and `PDT` are of one region. */
function families(entries: readonly Zoned[]): Family[] {
	const groups = new Map<string, Family>();
	for (const it of entries) {
		const [meaning] = likelyMeanings(it.zone);
		const key = meaning?.iana ?? meaning?.offset?.toString();
		if (key === undefined) continue;

		const group = groups.get(key);
		if (group) group.push(it);
		else groups.set(key, [it]);
	}
	return [...groups.values()];
}

/** True when clocks in the two show different times then; where no day is known, on any day of the year. */
function differs([one]: Family, [other]: Family): boolean {
	const day = one.date ?? other.date;
	const days = day ? [day] : someDays;
	return days.every((date) => {
		const [a, b] = [one, other].map(({ zone }) => offsetAt(zone, date, one.time));
		return a !== undefined && b !== undefined && a !== b && !isClockChange(one, other, a - b);
	});
}

/** `BST` and `GMT`, `+01:00` and `+02:00` on different days: the clocks of one place changed in between. */
function isClockChange(one: Zoned, other: Zoned, minutes: number): boolean {
	const [a, b] = [one, other].map(({ date }) => date && dayNumber(date));
	const isTwin = abbreviations[one.zone]?.some(({ twin }) => twin === other.zone);
	const areTwins = isTwin || abbreviations[other.zone]?.some(({ twin }) => twin === one.zone);
	const areOffsets = [one, other].every(({ zone }) => /^[+-]/.test(zone));
	return a !== b && Math.abs(minutes) === 60 && (areTwins === true || areOffsets);
}

/** One in each half of the year. */
const someDays = [
	{ year: 2026, month: 1, day: 15 },
	{ year: 2026, month: 7, day: 15 },
];
