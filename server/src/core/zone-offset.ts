import { create, toZonedDateTime } from "temporal-polyfill/fns/PlainDateTime";
import type { PlainDate, PlainTime } from "./timestamp.ts";
import { isTimeZone } from "./zone-time.ts";

/**
 * How far the clocks of `timeZone`, a zone of the IANA database, are ahead of UTC at a time that they show, in minutes.
 *
 * Of an hour that comes twice in autumn the first is meant, and one that is skipped in spring counts on from the hour before.
 * @returns `undefined` for a zone that the machine does not know.
 */
export function offsetIn(timeZone: string, date: PlainDate, time: PlainTime): number | undefined {
	const key = `${timeZone} ${date.year}-${date.month}-${date.day} ${time.hour}`;
	const known = offsets.get(key);
	if (known !== undefined) return known;
	if (!isTimeZone(timeZone)) return undefined;

	// 24:00 is the midnight at the end of the day.
	const hour = Math.min(time.hour, 23);
	const local = create(date.year, date.month, date.day, hour, time.minute);
	const shown = Date.UTC(date.year, date.month - 1, date.day, hour, time.minute);
	const minutes = (shown - toZonedDateTime(local, timeZone).epochMilliseconds) / 60_000;
	if (offsets.size > 2000) offsets.clear();
	offsets.set(key, minutes);
	return minutes;
}

/** By the hour, as no clock changes in the midst of one: asked for each entry at each keystroke. */
const offsets = new Map<string, number>();
