import { groupOf } from "../first-match.ts";
import { lineEnds } from "../text.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import type { PlainDate } from "../timestamp.ts";
import type { TimeParts } from "../timestamp-parts.ts";
import type { ChatTime } from "./chat-time.ts";
import { oneLine } from "./one-line.ts";
import type { PasteContext, PasteReading } from "./paste-format.ts";
import { recentDate } from "./recent-date.ts";
import { toMarkdown } from "./to-markdown.ts";

/** The line on which a chat says who wrote a message and when. */
export interface Head {
	/** `above`: the line before names the author; `same`: it is that of the message before. */
	readonly author: { readonly name: string } | "above" | "same";
	readonly when: ChatTime;
	/** The address of the message, and the exact time that it tells. */
	readonly link?: { readonly url: string; readonly instant: number } | undefined;
	/** What stands behind on the line. */
	readonly words: string;
}

export interface ChatLine {
	/** Without blanks around it. */
	readonly text: string;
	readonly isIndented: boolean;
	/** The words on the line before. */
	readonly above: string | undefined;
	/** Those who have written before. */
	readonly authors: ReadonlySet<string>;
}

export interface ChatForm {
	headOf(line: ChatLine, context: PasteContext): Head | undefined;
	/** Lines that the chat adds: reactions, counts of replies. */
	isNoise(line: string): boolean;
}

/** The messages of a chat that was copied, one event each; lines between two heads belong to the first. */
export function chatLog(text: string, form: ChatForm, context: PasteContext): PasteReading {
	const lines = classified(text, form, context);
	const messages = toMessages(lines);
	const events = messages.flatMap((message) => toEvent(message, form, context) ?? []);
	const before = lines.findIndex(({ kind }) => kind === "head" || kind === "day");
	const isNone = lines.length === 0 || before === -1;
	return { events, explained: isNone ? 0 : (lines.length - before) / lines.length };
}

type Line =
	| { readonly kind: "head"; readonly head: Head; readonly author: string | undefined }
	| { readonly kind: "day"; readonly date: PlainDate }
	| { readonly kind: "words"; readonly text: string };

function classified(text: string, form: ChatForm, context: PasteContext): Line[] {
	const lines: Line[] = [];
	const authors = new Set<string>();
	for (const raw of text.split(lineEnds)) {
		const words = raw.trim();
		if (words === "") continue;

		const above = nameAbove(lines);
		const isIndented = /^[ \t\u00A0]/.test(raw);
		const date = dividerDate(words, context);
		const head = date
			? undefined
			: form.headOf({ text: words, isIndented, above, authors }, context);
		const author = head && authorOf(head, lines);
		if (author !== undefined) authors.add(author);
		lines.push(lineOf(words, { date, head, author }));
	}
	return lines;
}

interface Found {
	readonly date: PlainDate | undefined;
	readonly head: Head | undefined;
	readonly author: string | undefined;
}

function lineOf(text: string, { date, head, author }: Found): Line {
	if (date) return { kind: "day", date };
	return head ? { kind: "head", head, author } : { kind: "words", text };
}

/** Takes the lines that name the author away, of which there are two when the picture had a name, too. */
function authorOf({ author }: Head, lines: Line[]): string | undefined {
	if (author === "same") return undefined;
	if (author !== "above") return plainName(author.name);

	const name = nameAbove(lines);
	while (lines.at(-1)?.kind === "words" && nameAbove(lines) === name) lines.pop();
	return name;
}

/** The name on the line above, or above the emoji of a status. */
function nameAbove(lines: readonly Line[]): string | undefined {
	const last = lines.findLast((line) => line.kind !== "words" || !/^:[\w+-]+:$/.test(line.text));
	return last?.kind === "words" ? plainName(last.text) : undefined;
}

/** Without a status, and said once: `Ana LimaAna Lima :palm_tree:`. */
export function plainName(written: string): string {
	if (written.length > 100) return written;

	const name = written
		.replace(/(?:\s*:[\w+-]+:|\s*\p{Extended_Pictographic}\uFE0F?)+$/u, "")
		.replace(/(?<!\s)\s+(?:APP|BOT|WORKFLOW)$/, "")
		.trim();
	const half = name.slice(0, name.length / 2);
	return name === half + half ? half : name;
}

/** A day on a line of its own: `Today`, `Wednesday, March 4th`. */
function dividerDate(line: string, context: PasteContext): PlainDate | undefined {
	const found = divider.exec(line);
	return found ? recentDate(groupOf(found, 1), context) : undefined;
}

const divider =
	/^[-–—\s]*(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?|Today|Yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[-–—\s]*$/;

interface Message {
	readonly head: Head;
	readonly author: string | undefined;
	readonly time: TimeParts;
	readonly date: PlainDate | undefined;
	readonly lines: string[];
}

function toMessages(lines: readonly Line[]): Message[] {
	const messages: Message[] = [];
	let day: PlainDate | undefined;
	for (const line of lines) {
		const last = messages.at(-1);
		if (line.kind === "day") day = line.date;
		else if (line.kind === "words") last?.lines.push(line.text);
		else messages.push(toMessage(line, last, day));
	}
	return messages;
}

function toMessage(
	{ head, author }: Extract<Line, { readonly kind: "head" }>,
	last: Message | undefined,
	day: PlainDate | undefined,
): Message {
	const { when, words } = head;
	const base = { head, date: when.date ?? day, lines: words === "" ? [] : [words] };
	return head.author === "same"
		? { ...base, author: last?.author, time: inHalf(when.time, last) }
		: { ...base, author, time: when.time };
}

/** `3:14` behind `3:13 PM` is in the afternoon. */
function inHalf(time: TimeParts, last: Message | undefined): TimeParts {
	if (time.clock === "12h" || last?.time.clock !== "12h" || time.hour > 12) return time;

	const before = last.time.hour * 60 + last.time.minute;
	const am = time.hour % 12;
	const pm = am + 12;
	const isMorning = am * 60 + time.minute >= before || pm * 60 + time.minute < before;
	return { ...time, hour: isMorning ? am : pm, clock: "12h" };
}

function toEvent(
	{ head, author, time, date, lines }: Message,
	form: ChatForm,
	{ viewerTimeZone }: PasteContext,
): TimelineEvent | undefined {
	const words = lines
		.filter((line) => !form.isNoise(line))
		.map((line) => line.replace(/(?:(?<!\s)\s+)?\(edited\)$/, ""));
	const text = toMarkdown(oneLine(words));
	if (text === "") return undefined;

	const { hour, minute, second } = time;
	const at = head.link
		? { instant: head.link.instant }
		: { date, time: { hour, minute, second }, zone: viewerTimeZone };
	return {
		at,
		text,
		...(author !== undefined && { author: toMarkdown(author) }),
		...(head.link && { link: head.link.url }),
	};
}
