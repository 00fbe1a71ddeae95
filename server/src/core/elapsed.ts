import { wallClock } from "./calendar.ts";
import type { Moment } from "./timestamp.ts";

/**
 * Milliseconds from one moment of a report to another; negative when that is earlier.
 *
 * By instants, else by what the clocks show: where both have a day or neither has, and no two zones are named.
 * @returns `undefined` where the two cannot be compared, or one has no time.
 */
export function elapsed(from: Moment, to: Moment): number | undefined {
	if (!from.time || !to.time) return undefined;
	if (from.instant !== undefined && to.instant !== undefined) return to.instant - from.instant;

	const isOneZone = from.zone === to.zone || !from.zone || !to.zone;
	if (!isOneZone || (from.date === undefined) !== (to.date === undefined)) return undefined;

	const day = { year: 2000, month: 1, day: 1 };
	return wallClock(to.date ?? day, to.time) - wallClock(from.date ?? day, from.time);
}
