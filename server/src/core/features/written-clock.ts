interface WrittenClock {
	/** `14:05`, `2:05 PM`. */
	readonly clock: string;
	/** What stands behind it: a zone, a date, the end of a range. */
	readonly behind: string;
}

/** The first time of day in a timestamp as it is written; `undefined` where it shows none. */
export function writtenClock(raw: string): WrittenClock | undefined {
	const found = pattern.exec(raw);
	if (!found) return undefined;

	const [clock] = found;
	return { clock, behind: raw.slice(found.index + clock.length) };
}

const meridiem = "\\s?[ap](?:m\\b|\\.m\\.)";

/** Digits beside a dot, dash or slash are a date's. */
const pattern = new RegExp(
	`(?<![\\d.\\-/:])\\d{1,2}(?:(?:[:h.]\\d{2}){1,2}(?:${meridiem})?|${meridiem})(?![\\d/]|-\\d{2}-)`,
	"i",
);
