/** A day and a time without a zone: `2026-03-01T14:05`. Two of them compare as text. */
export type LocalTime = string;

const form =
	/^(?:(?<date>\d{4}-\d{2}-\d{2})[T\s]\s*|(?<day>today|yesterday)[,\s]\s*(?:at\s+)?)?(?<hour>\d{1,2})(?::(?<minute>\d{2}))?\s*(?<half>[ap]\.?m\.?)?$/i;

/**
 * When the incident began, as people say it.
 *
 * Accepts `2026-03-01 14:05`, `14:05` (today), `yesterday 14:05`, `2:05 pm`, and `now` or nothing for `now`.
 * A date alone is refused: the timeline begins at a time.
 *
 * @returns `undefined` when `text` is none of these, or names no real minute (`25:00`, `2026-02-30 10:00`).
 */
export function parseIncidentStart(text: string, now: LocalTime): LocalTime | undefined {
	const trimmed = text.trim();
	if (trimmed === "" || /^now$/i.test(trimmed)) return now;

	const { date, day, hour, minute, half } = form.exec(trimmed)?.groups ?? {};
	if (hour === undefined || (minute === undefined && half === undefined)) return undefined;

	const today = now.slice(0, 10);
	const on = date ?? (day?.toLowerCase() === "yesterday" ? dayBefore(today) : today);
	const at = `${toHour(hour, half)}:${minute ?? "00"}`;
	return isReal(`${on}T${at}`) ? `${on}T${at}` : undefined;
}

/** What is wrong with `text`, and how it should look; `undefined` when it can be read. */
export function complainOfStart(text: string, now: LocalTime): string | undefined {
	const start = parseIncidentStart(text, now);
	if (start === undefined) {
		return `Write a day and a time, such as ${now.replace("T", " ")}, 14:05 or yesterday 23:50.`;
	}
	return start > now
		? "That is still to come: write yesterday 23:50, or a day and a time."
		: undefined;
}

/** The clock on the wall in `timeZone`; in the machine's own zone when that is no zone. */
export function localTime(date: Date, timeZone: string): LocalTime {
	// The Swedish way to write a date is the ISO one.
	const format = new Intl.DateTimeFormat("sv-SE", {
		dateStyle: "short",
		timeStyle: "short",
		...(isTimeZone(timeZone) ? { timeZone } : {}),
	});
	return format.format(date).replace(" ", "T");
}

/** True for what the platform can reckon with: `UTC`, `Europe/Berlin`. */
export function isTimeZone(timeZone: string): boolean {
	if (timeZone === "") return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone });
		return true;
	} catch {
		return false;
	}
}

function toHour(hour: string, half: string | undefined): string {
	if (half === undefined) return hour.padStart(2, "0");

	const isAfternoon = half.toLowerCase().startsWith("p");
	const number = Number(hour);
	// 0 pm and 13 pm are no times; an hour that does not exist is refused later.
	if (number < 1 || number > 12) return "99";
	return String((number % 12) + (isAfternoon ? 12 : 0)).padStart(2, "0");
}

function dayBefore(day: string): string {
	const date = new Date(`${day}T12:00:00Z`);
	date.setUTCDate(date.getUTCDate() - 1);
	return date.toISOString().slice(0, 10);
}

/** `Date` rolls 30 February over into March; the round trip exposes it. */
function isReal(time: LocalTime): boolean {
	const date = new Date(`${time}:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(time);
}
