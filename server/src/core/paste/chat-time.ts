import type { PlainDate } from "../timestamp.ts";
import { parseTime, type TimeParts } from "../timestamp-parts.ts";
import type { PasteContext } from "./paste-format.ts";
import { recentDate } from "./recent-date.ts";

/** When a chat says that a message was sent. */
export interface ChatTime {
	/** `undefined` for a time of day alone. */
	readonly date: PlainDate | undefined;
	readonly time: TimeParts;
}

const clock = "\\d{1,2}:\\d{2}(?::\\d{2})?(?:[ \\u00A0\\u202F]?[AaPp]\\.?[Mm]\\.?)?";
const monthName = "[A-Z][a-z]{2,8}\\.?";
const day = `(?:Today|Yesterday|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|${monthName} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${monthName}(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{2,4})?)`;

/** Source of a pattern for such a time: `3:13 PM`, `Yesterday at 3:10 PM`, `3/4/2026 10:05 AM`. */
export const chatTimePattern = `(?:${day},?(?: at)? )?${clock}`;

/** @returns `undefined` for other words, and for times that no clock shows. */
export function chatTime(words: string, context: PasteContext): ChatTime | undefined {
	const [, date, written = ""] = whole.exec(words.trim()) ?? [];
	const time = parseTime(written.replace(/[\u00A0\u202F]/g, " "));
	if (!time.isReal) return undefined;
	if (date === undefined) return { date: undefined, time };

	const known = recentDate(date, context, time.clock === "12h");
	return known && { date: known, time };
}

const whole = new RegExp(`^(?:(${day}),?(?: at)? )?(${clock})$`);
