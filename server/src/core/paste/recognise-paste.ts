import type { TimelineEvent } from "../timeline-event.ts";
import { csvEvents } from "./csv-events.ts";
import { discord } from "./discord.ts";
import { gitLog } from "./git-log.ts";
import { htmlLines } from "./html-lines.ts";
import { jsonEvents } from "./json-events.ts";
import { logLines } from "./log-lines.ts";
import type { PasteContext, PasteFormat, PasteReading } from "./paste-format.ts";
import { slack } from "./slack.ts";
import { slackExport } from "./slack-export.ts";
import { teams } from "./teams.ts";

/** What a pasted text tells. */
export interface RecognisedPaste {
	/** For people: `Slack`, `git log`. */
	readonly format: string;
	readonly events: readonly TimelineEvent[];
}

/** Of formats that explain a text as well as each other the first counts. */
const formats: readonly PasteFormat[] = [
	slackExport,
	jsonEvents,
	gitLog,
	slack,
	teams,
	discord,
	csvEvents,
	logLines,
];

/**
 * The events that a text tells which was copied from a chat, a log, a spreadsheet and the like.
 *
 * @param html the same as the clipboard has it with its links, where it does.
 * @returns `undefined` for any other text: prose, code, an address, entries in Markdown, or more than a timeline can hold.
 */
export function recognisePaste(
	text: string,
	html: string | undefined,
	context: PasteContext,
): RecognisedPaste | undefined {
	if (text.length > longest || isOneLine(text)) return undefined;

	const linked = html === undefined ? undefined : htmlLines(html);
	const choices = [linked, text].flatMap((words) => (words ? readings(words, context) : []));
	const best = choices.reduce<Choice | undefined>(
		(found, choice) => (found && scoreOf(found) >= scoreOf(choice) ? found : choice),
		undefined,
	);
	if (!best || best.events.length > most) return undefined;
	return { format: best.format, events: best.events };
}

/** More is a file, not something that one has read and wants to tell. */
const longest = 300_000;
const most = 1000;

interface Choice extends PasteReading {
	readonly format: string;
}

function readings(text: string, context: PasteContext): Choice[] {
	return formats.flatMap(({ name, read }) => {
		const reading = read(text, context);
		return reading && reading.explained >= enough ? [{ format: name, ...reading }] : [];
	});
}

const enough = 0.3;

/** A message with its address is worth more than one without. */
function scoreOf({ explained, events }: Choice): number {
	return explained + (events.some(({ link }) => link !== undefined) ? 1 : 0);
}

function isOneLine(text: string): boolean {
	return !/[\r\n]|^[[{]/.test(text.trim());
}
