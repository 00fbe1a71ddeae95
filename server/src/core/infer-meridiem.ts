import type { TimeParts } from "./timestamp-parts.ts";
import type { Reading } from "./timestamp-scan.ts";

/**
 * Readings in which a time without am or pm has that of its neighbours: `7:50` below `7:30 pm` is in the evening.
 *
 * Of the two halves of the day the one nearer to the neighbour counts. Nothing is inferred in a timeline that also
 * shows the clock of 24 hours, nor from an entry to one of another date.
 * @param direction -1 in a newest-first timeline.
 */
export function inferMeridiems(
	readings: readonly Reading[],
	direction: 1 | -1,
): readonly Reading[] {
	if (!readings.some(showsHalfDay)) return readings;

	const ranged = readings.map(withinRange);
	if (!ranged.some(({ time }) => time?.clock === "12h") || ranged.some(showsWholeDay))
		return ranged;

	const down = sweep(ranged, direction);
	return sweep(down.toReversed(), direction === 1 ? -1 : 1).toReversed();
}

/** `5:10 – 6:30 PM`, `9:00 AM – 10:30`: one side tells for both. */
function withinRange(reading: Reading): Reading {
	const { time, endTime } = reading;
	if (isBare(time) && endTime?.clock === "12h" && !reading.endDate) {
		return { ...reading, time: nearest(time, endTime, -1) };
	}
	if (isBare(endTime) && time?.clock === "12h" && !reading.endDate) {
		return { ...reading, endTime: nearest(endTime, time, 1) };
	}
	return reading;
}

/** From entry to entry, as long as they follow each other on one day. */
function sweep(readings: readonly Reading[], direction: 1 | -1): Reading[] {
	let neighbour: TimeParts | undefined;
	return readings.map((reading) => {
		if (reading.date) neighbour = undefined;
		const { time } = reading;
		const read =
			neighbour && isBare(time)
				? { ...reading, time: nearest(time, neighbour, direction) }
				: reading;
		if (read.time) neighbour = read.time.clock === "12h" ? read.time : undefined;
		return read;
	});
}

function showsHalfDay({ time, endTime }: Reading): boolean {
	return time?.clock === "12h" || endTime?.clock === "12h";
}

function isBare(time: TimeParts | undefined): time is TimeParts {
	return time?.clock === "24h" && time.isReal && time.hour >= 1 && time.hour <= 12;
}

function showsWholeDay({ time }: Reading): boolean {
	return time?.clock === "24h" && time.isReal && (time.hour === 0 || time.hour > 12);
}

/** `time` in that half of the day which comes sooner after `neighbour`, or before it where time runs back. */
function nearest(time: TimeParts, neighbour: TimeParts, direction: 1 | -1): TimeParts {
	const away = (hour: number) => {
		const minutes = (hour - neighbour.hour) * 60 + time.minute - neighbour.minute;
		return (direction * minutes + 1440) % 1440;
	};
	const [morning, evening] = [time.hour % 12, (time.hour % 12) + 12];
	const hour = away(morning) <= away(evening) ? morning : evening;
	return { ...time, hour, clock: "12h", isInferred: true };
}
