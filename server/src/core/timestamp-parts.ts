/** A date as far as it is written. */
export interface DateParts {
	readonly year: number | undefined;
	readonly month: number | undefined;
	readonly day: number | undefined;
	/** False for a date that no calendar has: `2026-02-30`, `20202-01-16`, `2023-MM-DD`. */
	readonly isReal: boolean;
	/** Day and month could change places: `05-02-2022`. */
	readonly isAmbiguous: boolean;
}

export interface TimeParts {
	readonly hour: number;
	readonly minute: number;
	readonly second: number | undefined;
	/** `12h` when am or pm is written. */
	readonly clock: "12h" | "24h";
	/** False for a time that no clock shows: `25:10`, `17:14pm`, `22:XX`. */
	readonly isReal: boolean;
	/** True when am or pm is taken from a neighbour. */
	readonly isInferred?: boolean;
}

const monthNames = [
	"jan",
	"feb",
	"mar",
	"apr",
	"may",
	"jun",
	"jul",
	"aug",
	"sep",
	"oct",
	"nov",
	"dec",
];

/** Reads a date that the scanner found: ISO, numeric (day first when in doubt), or with a month's name. */
export function parseDate(written: string): DateParts {
	const plain = isoDate.exec(written);
	if (plain) return toDate(Number(plain[1]), Number(plain[2]), Number(plain[3]));

	const text = written.toLowerCase();
	const name = /[a-z]{3,}/g;
	for (const [word] of text.matchAll(name)) {
		const month = monthNames.indexOf(word.slice(0, 3));
		if (month >= 0) return wordDate(text, month + 1);
	}
	const iso =
		/^\W*(?:[a-z]+\W+)?(\d{4,5}|yyyy)[-/.](\d{1,2}|\w\w|\?\?)[-/.](\d{1,2}|\w\w|\?\?)/.exec(text);
	if (iso) return toDate(number(iso[1]), number(iso[2]), number(iso[3]));

	const [first, second, year] = Array.from(text.matchAll(/\d+/g), ([digits]) => Number(digits));
	const fullYear = year !== undefined && year < 100 ? 2000 + year : year;
	if ((first ?? 0) > 12) return toDate(fullYear, second, first);
	if ((second ?? 0) > 12) return toDate(fullYear, first, second);
	return { ...toDate(fullYear, second, first), isAmbiguous: first !== second };
}

/** As most dates are written: worth a look before all others. */
const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a time that the scanner found; 24 h, 12 h, `14.05`, `1405`, `14h05`, with unknown digits. */
export function parseTime(written: string): TimeParts {
	const plain = clockTime.exec(written);
	if (plain) return toTime(Number(plain[1]), Number(plain[2]));

	const text = written.toLowerCase();
	const meridiem = /([ap])\.?m/.exec(text)?.[1];
	const split = text.replace(/^(\d{2})(\d{2})(?!\d)/, "$1:$2");
	const [, hours, minutes = "0", seconds] =
		/(\d{1,2})(?:[:.h](\d{2})(?::(\d{2}))?)?/.exec(split) ?? [];
	const hour = Number(hours ?? Number.NaN);
	const minute = Number(minutes);
	const second = seconds === undefined ? undefined : Number(seconds);
	const isKnown = !/[?x]|--|hh|mm/.test(text.replace(/\s?[ap]\.?m\b\.?/, ""));
	return {
		hour: meridiem ? (hour % 12) + (meridiem === "p" ? 12 : 0) : hour,
		minute,
		second,
		clock: meridiem ? "12h" : "24h",
		isReal: isKnown && isHour(hour, minute, meridiem) && minute < 60 && (second ?? 0) < 60,
	};
}

/** As most times are written. */
const clockTime = /^(\d{1,2}):(\d{2})$/;

function toTime(hour: number, minute: number): TimeParts {
	const isReal = isHour(hour, minute, undefined) && minute < 60;
	return { hour, minute, second: undefined, clock: "24h", isReal };
}

/** 1 to 12 with am or pm, 0 to 23 without, and 24:00. */
function isHour(hour: number, minute: number, meridiem: string | undefined): boolean {
	return meridiem ? hour >= 1 && hour <= 12 : hour < 24 || (hour === 24 && minute === 0);
}

function wordDate(text: string, month: number): DateParts {
	const numbers = Array.from(text.matchAll(/\d+/g), ([digits]) => digits);
	const year = numbers.find((digits) => digits.length === 4);
	const day = numbers.find((digits) => digits.length <= 2);
	const date = toDate(year ? Number(year) : undefined, month, day ? Number(day) : undefined);
	return day === undefined ? { ...date, isReal: true } : date;
}

function number(written: string | undefined): number | undefined {
	return /^\d+$/.test(`${written}`) ? Number(written) : undefined;
}

function toDate(
	year: number | undefined,
	month: number | undefined,
	day: number | undefined,
): DateParts {
	const isReal =
		month !== undefined &&
		day !== undefined &&
		day >= 1 &&
		day <= daysIn(year ?? 2024, month) &&
		(year ?? 2000) < 10_000;
	return { year, month, day, isReal, isAmbiguous: false };
}

/** 0 for a month that is none. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	if (month < 1 || month > 12) return 0;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
