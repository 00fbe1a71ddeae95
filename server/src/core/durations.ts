import { groupOf } from "./first-match.ts";
import { matchesOf } from "./matches-of.ts";
import type { Span } from "./text.ts";

/** A length of time as it is written: `1 h 25 min`, `about 90min`, `1.5 hours`, `1 hour and 5 minutes`. */
export interface Duration {
	/** Where it stands in the text that was searched, without “about”. */
	readonly span: Span;
	readonly milliseconds: number;
	/** “about” and its kin; `bound` for “less than”, “within”, “10 to 15 minutes” and what else is no measure. */
	readonly precision: "exact" | "about" | "bound";
	/** Of the smallest unit that is written, in milliseconds. */
	readonly unit: number;
	/** `11m`, `30s`: letters that could mean metres or millions. */
	readonly isTerse: boolean;
}

/** All durations in `text`, in order. Offsets are those of `text`. */
export function durationsIn(text: string): Duration[] {
	const found: Parts[] = [];
	for (const part of partsIn(text)) {
		const open = found.at(-1);
		const last = open?.at(-1);
		const gap = last && text.slice(last.span.end, part.span.start);
		if (open && last && gap !== undefined && joiner.test(gap) && part.unit < last.unit)
			open.push(part);
		else found.push([part]);
	}
	return found.map((parts) => toDuration(text, parts));
}

/** True when `written` may stand for `milliseconds`. */
export function agrees(written: Duration, milliseconds: number): boolean {
	return Math.abs(written.milliseconds - milliseconds) <= toleranceOf(written);
}

/** How far off a written duration may be, in milliseconds: a minute, and for a round or approximate one 10 % or half a unit. */
export function toleranceOf(written: Duration): number {
	const { milliseconds, unit, precision } = written;
	const isLoose = precision === "about" || isRound(written);
	return Math.max(minute, isLoose ? Math.max(milliseconds * 0.1, unit / 2) : 0);
}

const minute = 60_000;

/** Hours, quarters of them, and minutes that end in 0 or 5. */
function isRound({ milliseconds, unit }: Duration): boolean {
	if (unit > minute) return true;
	const step = milliseconds < 60 * minute ? 5 * minute : 15 * minute;
	return unit === minute && milliseconds % step === 0;
}

/** Those of one duration. */
type Parts = [Part, ...Part[]];

interface Part {
	readonly span: Span;
	readonly milliseconds: number;
	readonly unit: number;
	readonly isTerse: boolean;
}

function partsIn(text: string): Part[] {
	return Array.from(matchesOf(partPattern, text), (found): Part => {
		const [whole] = found;
		const [number, word] = [groupOf(found, 1), groupOf(found, 2)] as const;
		const unit = units.find(([pattern]) => pattern.test(word))?.[1] ?? minute;
		return {
			span: { start: found.index, end: found.index + whole.length },
			milliseconds: Number(number.replace(",", "")) * unit,
			unit,
			isTerse: /^[dms]$/i.test(word),
		};
	});
}

const partPattern =
	/(?:(?<=\d[dhm])|(?<![\w.:,$€£/%–-]|[\w.:]\uE000))(\d{1,3},\d{3}|\d{1,5}(?:\.\d{1,2})?)[ \u00A0-]?(days?|d|hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)(?![\p{L}%/]|\d(?!\d*[ms]))/giu;

const units: readonly (readonly [RegExp, number])[] = [
	[/^d/i, 24 * 60 * minute],
	[/^h/i, 60 * minute],
	[/^s/i, 1000],
];

const joiner = /^(?:\.?,?\s?(?:and|&)?\s?)$/;

function toDuration(text: string, parts: Parts): Duration {
	const [first] = parts;
	let last = first;
	for (const part of parts) last = part;
	const span = { start: first.span.start, end: last.span.end };
	const before = text.slice(Math.max(0, span.start - 24), span.start);
	const after = text.slice(span.end, span.end + 12);
	return {
		span,
		milliseconds: Math.round(parts.reduce((sum, part) => sum + part.milliseconds, 0)),
		precision: precisionOf(before, after),
		unit: last.unit,
		isTerse: parts.length === 1 && first.isTerse,
	};
}

function precisionOf(before: string, after: string): Duration["precision"] {
	if (boundBefore.test(before) || /^ ?(?:\+|or (?:more|less|longer))/.test(after)) return "bound";
	return aboutBefore.test(before) || /^ or so\b/.test(after) ? "about" : "exact";
}

const aboutBefore =
	/(?:[~≈]|\b(?:about|around|approx(?:imately|\.)?|roughly|some|circa|ca\.?|nearly|almost|estimated))\s*$/i;
const boundBefore =
	/(?:[<>≤≥+]|\b(?:under|over|than|up to|least|most|within|every|each|first|last|next|past|another|additional|after|before|only|just)|\d(?:\.\d+)?\s*(?:to|or|and|-|–))\s*(?:the |a )?$/i;
