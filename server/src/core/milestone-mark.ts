import type { Chunk } from "./chunks.ts";
import { plainText } from "./headings.ts";
import { filler } from "./markdown.ts";
import { milestoneNamed } from "./milestone.ts";
import { milestoneInWords } from "./milestone-words.ts";
import { firstLineIn } from "./prose-lines.ts";
import type { Entry, Milestone } from "./report.ts";
import { type Span, shift } from "./text.ts";

/** What an entry marks, and what says so. */
export type MilestoneMark = Pick<Entry, "milestone" | "milestoneFrom" | "tagSpan">;

/**
 * What an entry marks: by a tag in its words, else by a label or a cell that names a milestone, else by its words.
 *
 * @param spans where the words stand, the cells of a row apart; relative to the chunk.
 * @param names what stands in front of the timestamp, or in the column for it.
 */
export function milestoneMark(
	chunk: Chunk,
	spans: readonly Span[],
	names: readonly string[],
): MilestoneMark {
	const lines = spans.map((span) => firstLineIn(chunk.prose, span));
	for (const line of lines) {
		const tag = tagIn(chunk, line);
		if (tag) return { milestone: tag.milestone, milestoneFrom: "tag", tagSpan: tag.span };
	}
	const words = lines
		.map(({ start, end }) => plainText(chunk.prose.slice(start, end)))
		.filter((it) => it !== "");
	const labels = words.flatMap((it) => /^\p{L}[\p{L} ]{2,30}(?=:\s)/u.exec(it)?.[0] ?? []);
	for (const name of [...names, ...labels]) {
		const milestone = milestoneNamed(name);
		if (milestone) return { milestone, milestoneFrom: "column", tagSpan: undefined };
	}
	const milestone = milestoneInWords(words.join(" · "));
	return { milestone, milestoneFrom: milestone && "words", tagSpan: undefined };
}

interface Tag {
	readonly milestone: Milestone;
	readonly span: Span;
}

function tagIn(chunk: Chunk, line: Span): Tag | undefined {
	const prose = chunk.prose.slice(line.start, line.end);
	const tag = tagSign.test(prose) ? firstTag(prose, tagForms) : undefined;
	const found = tag ?? (isBold(chunk, line.start) ? firstTag(prose, [boldForm]) : undefined);
	if (found) return { ...found, span: withMarkup(chunk, shift(found.span, line.start)) };
	if (!prose.startsWith(siren)) return undefined;

	return { milestone: "detected", span: { start: line.start, end: line.start + siren.length } };
}

const siren = "\u{1F6A8}";

/** The first tag that names a milestone, looked for in one form after the other. */
function firstTag(prose: string, forms: readonly RegExp[]): Tag | undefined {
	for (const form of forms) {
		form.lastIndex = 0;
		for (let found = form.exec(prose); found; found = form.exec(prose)) {
			const { name, before = "" } = { ...found.groups };
			const milestone = milestoneNamed(`${name}`);
			const start = found.index + before.length;
			if (milestone) return { milestone, span: { start, end: found.index + found[0].length } };
		}
	}
	return undefined;
}

/** What none of `tagForms` does without: few entries have one, and one look tells. */
const tagSign = /[[(#]|[A-Z]{3}/;

/** Each in its named group; what `before` holds is no part of the tag. */
const tagForms = [
	// `[detected]`, wherever it stands.
	/\[(?<name>[a-z][a-z -]{2,18})\]/gi,
	// `(resolved)` at either end; `(start)` alone may be that of anything.
	/^\((?<name>[a-z][a-z ]{5,18})\)/gi,
	/\((?<name>[a-z][a-z ]{5,18})\)(?=[.\s]*$)/gi,
	// `#mitigated`
	/(?<=^|\s|\uE000)#(?<name>[a-z][a-z_-]{2,18})(?![\w-])/gi,
	// `OUTAGE BEGINS: the shop is down`, `… – RESOLVED`
	/^(?<name>[A-Z]{3,}(?: [A-Z]+){0,3})(?=$|[^\w]*$|[\s\uE000]*[:–—(-]|\uE000)/g,
	/(?<before>[-–—:] )(?<name>[A-Z]{5,}(?: [A-Z]+){0,3})(?=[.!\s\uE000]*$)/g,
];

/** `**Detected** by the alert`, `**Detected:** the alert`. */
const boldForm = new RegExp(`^(?<name>[^${filler}]{3,24})(?=${filler})`, "g");

function isBold(chunk: Chunk, start: number): boolean {
	const markup = chunk.text.slice(Math.max(0, start - 2), start);
	return chunk.prose[start - 1] === filler && (markup === "**" || markup === "__");
}

/** With the emphasis that is around the tag and nothing else. */
function withMarkup({ text, prose }: Chunk, { start, end }: Span): Span {
	let width = 0;
	const isMarkup = (at: number) => prose[at] === filler && /[*_`]/.test(text.charAt(at));
	while (isMarkup(start - width - 1) && isMarkup(end + width)) width++;
	return { start: start - width, end: end + width };
}
