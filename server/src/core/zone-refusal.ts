import { isDated } from "./format-timestamp.ts";
import type { Entry } from "./report.ts";
import type { Timestamp } from "./timestamp.ts";
import { abbreviated, likelyMeanings, offsetName, zoneMeanings } from "./zone.ts";
import { isTimeZone } from "./zone-time.ts";

/** Why the entries `timed` cannot be told in `zone`, and what to do about it; `undefined` when they can. */
export function zoneRefusal(timed: readonly Entry[], zone: string): string | undefined {
	if (timed.length === 0) return "The timeline has no entry with a time that could be converted.";
	if (!isKnown(zone)) return unclear(zone);

	for (const { timestamp } of timed) {
		const found = stampRefusal(timestamp, zone);
		if (found) return found;
	}
	return undefined;
}

function stampRefusal(timestamp: Timestamp, zone: string): string | undefined {
	const { start, raw } = timestamp;
	if (start?.zone === undefined)
		return `In which zone \`${raw}\` is meant is not stated: write it below the heading of the timeline, such as “All times in UTC.”, then convert.`;
	if (!isKnown(start.zone)) return unclear(start.zone);
	if (start.date) return undefined;
	if (isDated(timestamp)) return `The year of \`${raw}\` is not known: write it out, then convert.`;

	const seasonal = [start.zone, zone].find((it) => likelyMeanings(it)[0]?.offset === undefined);
	return seasonal === undefined
		? undefined
		: `The day of \`${raw}\` is not known, and the clocks of ${seasonal} may change with the season: write the date in front of it, such as \`2026-03-01 ${raw}\`, then convert.`;
}

function isKnown(zone: string): boolean {
	// Machines know `CST`, too, but which of the zones by this name varies.
	return likelyMeanings(zone).length > 0 || (zoneMeanings(zone).length === 0 && isTimeZone(zone));
}

function unclear(zone: string): string {
	const [first, second] = abbreviated(zone);
	if (!first || !second)
		return `\`${zone}\` is not known as a time zone: write UTC, an offset such as UTC+5:30, or a place such as Europe/Berlin.`;
	const offset = offsetName(first.offset);
	return `\`${zone}\` could be ${first.name} or ${second.name}: write an offset such as ${offset}, or a place such as ${first.region}.`;
}
