import { clockIn } from "../clock-in.ts";
import { everywhere } from "../everywhere.ts";
import { formatDate, formatLike, formatTime } from "../format-timestamp.ts";
import { type LinkTime, linkTimes } from "../link-time.ts";
import type { LocalTime } from "../local-time.ts";
import type { Entry, Report } from "../report.ts";
import type { Fix, Problem, Rule } from "../rule.ts";
import { type Edit, type Span, shift, slice, touches } from "../text.ts";
import { isInferred, type PlainDate } from "../timestamp.ts";

export const linkTimeMismatch: Rule = {
	id: "link-time-mismatch",
	severity: "info",
	summary: "An entry that links to a chat message has that message’s time.",
	why: `The link to a message in Slack, Discord or Teams carries the second in which it was sent.
When an entry differs from it by whole hours, to the minute, its zone is another than the report says; when it differs by whole days, its date is.

Any other difference is let be, for links often cite an earlier or a later message; so are entries with several links, dashboards, and messages of which only the thread’s time is told.

On 212 real reports: no finding; read in UTC, which those with such links do not state, 3 findings in 3 reports, all of them right.`,
	examples: [
		{
			bad: "## Timeline (UTC)\n\n- <|2026-03-01 15:10|> [Incident declared](https://acorn.slack.com/archives/C0AB12CDE/p1772374205123456)\n- 2026-03-01 15:40 Release rolled back\n",
			says: "Write the time at which the message was sent, `14:10` UTC, or the zone of `2026-03-01 15:10`: they are 1 hour apart.",
			good: "## Timeline (UTC)\n\n- 2026-03-01 14:10 [Incident declared](https://acorn.slack.com/archives/C0AB12CDE/p1772374205123456)\n- 2026-03-01 15:40 Release rolled back\n",
		},
	],
	*check(report) {
		const differing = new Map<number, [Differing, ...Differing[]]>();
		for (const entry of linkingEntries(report)) {
			const found = difference(report, entry);
			if (found === undefined) continue;

			const group = differing.get(found.hours);
			if (group) group.push(found);
			else differing.set(found.hours, [found]);
		}
		for (const group of differing.values()) yield problem(report, group);
	},
};

/** Those with a link that carries a time, or a few more: most reports have none. */
function linkingEntries({ chunks, timeline }: Report): readonly Entry[] {
	const places = linksWithTime(chunks).map(({ start, item }) => shift(item, start));
	if (places.length === 0) return [];
	return timeline.entries.filter(({ textSpan }) => places.some((it) => touches(it, textSpan)));
}

const linksWithTime = everywhere(({ text }): Span[] => linkTimes(text).map(({ span }) => span));

/** An entry that is so many whole hours later than the message that it links to. */
interface Differing {
	readonly entry: Entry;
	/** What the clocks of the entry show. */
	readonly date: PlainDate;
	readonly zone: string;
	readonly link: LinkTime;
	/** When the message was sent, on the same clocks. */
	readonly sent: LocalTime;
	readonly hours: number;
}

const minute = 60_000;
const hour = 60 * minute;

function difference({ text }: Report, entry: Entry): Differing | undefined {
	const { start, end } = entry.timestamp;
	if (start?.instant === undefined || isInferred(entry.timestamp, "time")) return undefined;

	const links = linkTimes(slice(text, entry.textSpan)).filter(
		({ source }) => source !== "dashboard",
	);
	const [link, ...others] = links;
	if (!link || end || others.some(({ instant }) => instant !== link.instant)) return undefined;

	const { date, zone } = start;
	const sent = zone && clockIn(link.instant, zone);
	const apart = start.instant - link.instant;
	const hours = Math.round(apart / hour);
	const isToTheMinute = Math.abs(apart - hours * hour) <= minute;
	const isZone = Math.abs(hours) <= 14;
	const isDay = hours % 24 === 0;
	if (hours === 0 || !isToTheMinute || !(isZone || isDay) || !date || !zone || !sent)
		return undefined;
	const span = shift(link.span, entry.textSpan.start);
	return { entry, date, zone, link: { ...link, span }, sent, hours };
}

function problem(
	report: Report,
	[first, ...others]: readonly [Differing, ...Differing[]],
): Problem {
	const { entry, date, zone, link, sent, hours } = first;
	const isSameDay = formatDate(sent.date) === formatDate(date);
	const time = isSameDay
		? formatTime(sent.time)
		: `${formatDate(sent.date)} ${formatTime(sent.time)}`;
	const count = others.length === 1 ? "1 more entry is" : `${others.length} more entries are`;
	const more = others.length === 0 ? "" : `, and ${count}, too`;
	const isDay = hours % 24 === 0;
	const wanted = isDay ? "" : `, or the zone of \`${entry.timestamp.raw}\``;
	return {
		span: entry.timestamp.span,
		message: `Write the time at which the message was sent, \`${time}\` ${zone}${wanted}: they are ${lengthOf(hours)} apart${more}.`,
		fixes: takeTimes(report, [first, ...others]),
		related: [link, ...others.map((it) => it.link)].map(({ span }) => ({
			span,
			message: "the message that it links to",
		})),
	};
}

function lengthOf(hours: number): string {
	const size = Math.abs(hours);
	const [count, unit] = size % 24 === 0 ? [size / 24, "day"] : [size, "hour"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function takeTimes(report: Report, differing: readonly Differing[]): Fix[] {
	const edits = differing.flatMap((it) => retimed(report, it) ?? []);
	if (edits.length < differing.length) return [];

	const title =
		edits.length === 1
			? "Take the time of the message"
			: `Take the times of the ${edits.length} messages`;
	return [{ title, edits, safe: false }];
}

/** None where the stamp has markup in it, or would have to show another day and shows none. */
function retimed({ text }: Report, { entry, date, sent }: Differing): Edit | undefined {
	const { timestamp } = entry;
	const { span, raw } = timestamp;
	const isDayShown = !isInferred(timestamp, "date");
	if (!isDayShown && formatDate(sent.date) !== formatDate(date)) return undefined;

	const newText = slice(text, span) === raw ? formatLike(timestamp, sent) : undefined;
	return newText ? { span, newText } : undefined;
}
