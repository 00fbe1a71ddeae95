import { firstMatch, groupOf } from "../first-match.ts";
import { lineEnds } from "../text.ts";
import type { TimelineEvent } from "../timeline-event.ts";
import { oneLine } from "./one-line.ts";
import type { PasteContext, PasteFormat, PasteReading } from "./paste-format.ts";
import { readTime } from "./read-time.ts";
import { toMarkdown } from "./to-markdown.ts";

/**
 * Lines that begin with a time: logs of any kind, and notes; an entry's further lines, such as a stack trace, are left out.
 *
 * Access logs (`192.0.2.1 - - [04/Mar/2026:10:05:01 +0000] "GET / …"`), brackets, `time=… msg=…`, and `a1b2c3d 2026-03-04 …` are understood.
 */
export const logLines: PasteFormat = {
	name: "log lines",
	read(text, context) {
		const lines = text.split(lineEnds).filter((line) => line.trim() !== "");
		const events = lines.map((line) => toEvent(line, context));
		const isLog = events[0] !== undefined || /^\s*(?:-- |#)/.test(text);
		const reading = readingOf(events);
		return isLog && reading.events.length >= 2 && reading.explained >= 0.3 ? reading : undefined;
	},
};

function readingOf(events: readonly (TimelineEvent | undefined)[]): PasteReading {
	const found = events.filter((event) => event !== undefined);
	return { events: found, explained: events.length === 0 ? 0 : found.length / events.length };
}

function toEvent(whole: string, context: PasteContext): TimelineEvent | undefined {
	const line = whole.slice(0, longest);
	const parts = logfmt(line) ?? leading(line);
	const found = parts && readTime(parts.time, context);
	if (!found) return undefined;

	const behind = parts.words ?? parts.time.slice(found.length);
	const words = parts.before + behind.replace(separator, "");
	const text = toMarkdown(oneLine([words]));
	return text === "" ? undefined : { at: found.at, text };
}

/** Longer than what an entry shows of it. */
const longest = 2000;

/** `]`, `:`, a dash or a comma between the time and the words. */
const separator = /^(?:\s*(?:\]|\)|[-–—|:,](?=\s)|\*\*))*\s*/;

interface Parts {
	/** Begins with the time. */
	readonly time: string;
	/** What belongs to the words but stands before the time. */
	readonly before: string;
	/** The words, where they are not what follows. */
	readonly words?: string;
}

function logfmt(line: string): Parts | undefined {
	const time = /(?:^|\s)(?:time|ts|timestamp|t)="?([^"\s]+(?: [\d:.,+Z-]+)?)/.exec(line)?.[1];
	const words = /(?:^|\s)(?:msg|message|event)=(?:"((?:[^"\\]|\\.)*)"|(\S+))/.exec(line);
	if (time === undefined || !words) return undefined;

	const level = /(?:^|\s)(?:level|lvl|severity)=(\w+)/.exec(line)?.[1];
	const before = level === undefined ? "" : `${level}: `;
	return { time, before, words: words[1]?.replace(/\\(.)/g, "$1") ?? groupOf(words, 2) };
}

/** Markdown's own markers are not passed over: such lines are entries already. */
function leading(line: string): Parts | undefined {
	const access = /^(\S+) \S+ \S+ \[(\d{1,2}\/\w{3}\/\d{4}:[^\]]+)\]\s*(.*)/.exec(line);
	if (access)
		return { time: groupOf(access, 2), before: `${access[1]} `, words: groupOf(access, 3) };

	const prefix = firstMatch(
		/^\s*(?:[•·▪◦–]\s*|<\d{1,3}>\d?\s*|[0-9a-f]{7,40} (?=\d{4}-)|[[(]\s*)*/,
		line,
	);
	const time = line.slice(prefix.length);
	return /^[\d~A-Z]/.test(time) ? { time, before: "" } : undefined;
}
