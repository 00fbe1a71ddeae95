import type { Moment, PlainDate, PlainTime } from "./timestamp.ts";

/**
 * A moment in ISO 8601, as exactly as it is known: an instant (`2026-03-01T14:05:00Z`),
 * a local date-time, date or time without offset (`2026-03-01T14:05:00`, `2026-03-01`, `14:05:00`).
 */
export function isoMoment({ date, time, instant }: Moment): string | undefined {
	if (instant !== undefined && time) return new Date(instant).toISOString().replace(".000Z", "Z");

	const parts = [date && isoDate(date), time && isoTime(time)].filter((part) => part !== undefined);
	return parts.length > 0 ? parts.join("T") : undefined;
}

/** A duration in ISO 8601, down to seconds, up to hours: `PT1H4M`, `PT0S`. */
export function isoDuration(milliseconds: number): string {
	const total = Math.round(Math.abs(milliseconds) / 1000);
	const parts: readonly (readonly [number, string])[] = [
		[Math.floor(total / 3600), "H"],
		[Math.floor(total / 60) % 60, "M"],
		[total % 60, "S"],
	];
	const words = parts.filter(([number]) => number > 0).map(([number, unit]) => `${number}${unit}`);
	return `${milliseconds < 0 ? "-" : ""}PT${words.join("") || "0S"}`;
}

function isoDate({ year, month, day }: PlainDate): string {
	return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function isoTime({ hour, minute, second = 0 }: PlainTime): string {
	return `${pad(hour, 2)}:${pad(minute, 2)}:${pad(second, 2)}`;
}

function pad(number: number, width: number): string {
	return String(number).padStart(width, "0");
}
