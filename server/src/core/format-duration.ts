import { groupOf } from "./first-match.ts";
/**
 * `milliseconds` as `written` writes a duration: its words for the units, its spaces and its “and”.
 * `1h 28m` → `2h 5m`, `90min` → `125min`, `2 hours` → `2 hours and 5 minutes`.
 */
export function formatDurationLike(written: string, milliseconds: number): string {
	const parts = Array.from(written.matchAll(/(?<![\d.,])[.,]*(\d[\d.,]*)([\s\u00A0-]?)([a-z]+)/gi));
	const [one, two] = parts;
	const words = parts.map((part) => groupOf(part, 3));
	const isPadded = parts.some((part) => /^0\d/.test(groupOf(part, 1)));
	const gap = one?.[2] === "-" ? " " : (one?.[2] ?? " ");
	const joint =
		one && two ? written.slice(one.index + one[0].length, two.index) : jointLike(words[0]);
	return amounts(wanted(words, milliseconds), milliseconds)
		.filter(({ amount }, index) => amount > 0 || isPadded || index === 0)
		.map(({ unit, amount }, index) => {
			const number = isPadded && index > 0 ? String(amount).padStart(2, "0") : String(amount);
			return number + gap + nameOf(unit, amount, words);
		})
		.join(joint);
}

type Unit = "d" | "h" | "m" | "s";

const lengths: Readonly<Record<Unit, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 };
const all = ["d", "h", "m", "s"] as const;

/** From the largest that is written to the smallest that says it all, minutes at most. */
function wanted(words: readonly string[], milliseconds: number): readonly Unit[] {
	const letters = words.map((word) => word.charAt(0).toLowerCase());
	const written = all.filter((unit) => letters.includes(unit));
	const from = all.indexOf(written[0] ?? "m");
	const needed = all.findIndex((unit) => milliseconds % lengths[unit] === 0);
	const to = Math.max(all.indexOf(written.at(-1) ?? "m"), Math.min(needed, all.indexOf("m")));
	return all.slice(from, Math.max(from, to) + 1);
}

function amounts(units: readonly Unit[], milliseconds: number) {
	let rest = milliseconds;
	const found = units.map((unit, index) => {
		const isLast = index === units.length - 1;
		const amount = isLast ? Math.round(rest / lengths[unit]) : Math.floor(rest / lengths[unit]);
		rest -= amount * lengths[unit];
		return { unit, amount };
	});
	const first = found.findIndex(({ amount }) => amount > 0);
	return first === -1 ? found.slice(-1) : found.slice(first);
}

/** As it is written for this unit, else as the first unit is: long, short or a letter. */
function nameOf(unit: Unit, amount: number, words: readonly string[]): string {
	const own = words.find((word) => word.toLowerCase().startsWith(unit));
	const [first = "minutes"] = words;
	const isShort = /^(?:hrs?|mins?|secs?)$/i.test(first);
	const like = first.length === 1 ? unit : isShort ? shortNames[unit] : longNames[unit];
	const name = own?.replace(/(?<=..)s$/i, "") ?? like;
	const takesPlural = longNames[unit] === name.toLowerCase() || /..s$/i.test(own ?? first);
	return takesPlural && amount !== 1 ? `${name}s` : name;
}

const shortNames: Readonly<Record<Unit, string>> = { d: "day", h: "hr", m: "min", s: "sec" };
const longNames: Readonly<Record<Unit, string>> = {
	d: "day",
	h: "hour",
	m: "minute",
	s: "second",
};

function jointLike(word = "minutes"): string {
	return word.length > 4 ? " and " : " ";
}
