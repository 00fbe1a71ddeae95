import { isRecord } from "../settings.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { oneLine } from "./one-line.ts";
import type { PasteContext } from "./paste-format.ts";
import { wholeTime } from "./read-time.ts";
import { toMarkdown } from "./to-markdown.ts";

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of things that happened, by what they are for; `undefined` when none of them tells a time. */
export interface FieldNames {
	readonly time: string;
	/** A day that stands apart from the time. */
	readonly day: string | undefined;
	readonly words: string | undefined;
	readonly author: string | undefined;
	readonly link: string | undefined;
}

/** @param all must have a time in four of five. */
export function fieldNames(all: readonly Fields[], context: PasteContext): FieldNames | undefined {
	const rows = all.slice(0, 200);
	const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
	const time = [...named(names, timeName), ...names].find((name) => isTime(rows, name, context));
	if (time === undefined) return undefined;

	const others = names.filter((name) => name !== time);
	return {
		time,
		day: others.find((name) => /^(?:date|day)$/i.test(name)),
		words: named(others, wordsName).find((name) => hasWords(rows, name)),
		author: named(others, authorName).find((name) => hasWords(rows, name)),
		link: named(others, linkName).find((name) => hasWords(rows, name)),
	};
}

const timeName = [
	/^@?timestamp$|^ts$|^time$|^datetime$/i,
	/^(?:date|when|created_?at|occurred_?at|event_?time|start(?:ed)?_?at)$/i,
	/time|date|created|when/i,
];
const wordsName = [
	/^(?:message|msg|text|event|description|summary|title|what)$/i,
	/message|description|summary|event|title|subject|action|detail|activity|note|content|body|name/i,
];
const authorName = [/^(?:user|author|actor|who|username|user_?name|owner|by|person|sender|from)$/i];
const linkName = [/^(?:url|link|permalink|html_?url|href)$/i];

/** In the order of the patterns, the surest first. */
function named(names: readonly string[], patterns: readonly RegExp[]): string[] {
	return patterns.flatMap((pattern) => names.filter((name) => pattern.test(name.trim())));
}

function isTime(rows: readonly Fields[], name: string, context: PasteContext): boolean {
	const filled = rows.filter((row) => row[name] !== undefined && row[name] !== "");
	const timed = filled.filter((row) => wholeTime(row[name], context) !== undefined);
	return timed.length >= 2 && timed.length >= rows.length * 0.8;
}

function hasWords(rows: readonly Fields[], name: string): boolean {
	return rows.some((row) => wordsOf(row[name]) !== "");
}

/** Rows without a time or without words are left out. */
export function toEvents(
	rows: readonly Fields[],
	names: FieldNames,
	context: PasteContext,
): TimelineEvent[] {
	return rows.flatMap((row) => {
		const at = timeOf(row, names, context);
		const text = toMarkdown(oneLine([textOf(row, names)]));
		if (!at || text === "") return [];

		const author = names.author === undefined ? "" : toMarkdown(wordsOf(row[names.author]));
		const link = names.link === undefined ? "" : wordsOf(row[names.link]);
		return [
			{
				at,
				text,
				...(author !== "" && { author }),
				...(/^https?:\/\/\S+$/.test(link) && { link }),
			},
		];
	});
}

function timeOf(row: Fields, { time, day }: FieldNames, context: PasteContext) {
	const own = wholeTime(row[time], context);
	if (day === undefined || !own || "instant" in own || own.date) return own;
	return wholeTime(`${wordsOf(row[day])} ${wordsOf(row[time])}`, context) ?? own;
}

/** The words, with the level of what was logged before them; all other fields when none is for words. */
function textOf(row: Fields, names: FieldNames): string {
	if (names.words !== undefined) return wordsOf(row[names.words]);

	const used = Object.values(names);
	const others = Object.entries(row).filter(([name]) => !used.includes(name));
	return others
		.map(([, value]) => wordsOf(value))
		.filter((value) => value !== "")
		.join(" · ");
}

/** A name within an object counts as the words of the object: `{"user": {"name": "Ana"}}`. */
function wordsOf(value: unknown): string {
	if (typeof value === "string") return value.trim();
	if (typeof value === "number" || typeof value === "boolean") return String(value);
	if (!isRecord(value)) return "";
	const name = value.real_name ?? value.displayName ?? value.name ?? value.message ?? value.text;
	return typeof name === "string" ? name.trim() : "";
}
