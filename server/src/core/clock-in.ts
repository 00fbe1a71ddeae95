import type { LocalTime } from "./local-time.ts";
import { likelyMeanings, zoneMeanings } from "./zone.ts";
import { isTimeZone, localTime } from "./zone-time.ts";

/**
 * What clocks show at an instant in a zone as writers name it: `UTC`, `CEST`, `+02:00`, `Europe/Berlin`.
 *
 * @param instant milliseconds since 1970.
 * @returns `undefined` for a zone that is not known or could be several.
 */
export function clockIn(instant: number, written: string): LocalTime | undefined {
	const [meaning] = likelyMeanings(written);
	if (meaning?.offset !== undefined) return clockOf(instant + meaning.offset * 60_000, "UTC");

	// The machine has an opinion on `CST`, which writers do not share.
	const zone = meaning?.iana ?? (zoneMeanings(written).length === 0 ? written : "");
	return isTimeZone(zone) ? clockOf(instant, zone) : undefined;
}

function clockOf(instant: number, timeZone: string): LocalTime {
	const text = localTime(new Date(instant), timeZone);
	// `2026-03-01 14:05`
	const part = (from: number, to: number) => Number(text.slice(from, to));
	const second = new Date(instant).getUTCSeconds();
	return {
		date: { year: part(0, -12), month: part(-11, -9), day: part(-8, -6) },
		time: { hour: part(-5, -3), minute: part(-2, text.length), second },
	};
}
