import { linkTimes } from "../link-time.ts";
import { type ChatForm, type ChatLine, chatLog, type Head } from "./chat-log.ts";
import { chatTime, chatTimePattern } from "./chat-time.ts";
import type { PasteContext, PasteFormat } from "./paste-format.ts";
import { isPersonName } from "./person-name.ts";

/**
 * Messages copied from Slack, in all the ways in which it has put them on the clipboard: names and times on lines of
 * their own, `nick [11:22 AM]`, `[16:00] nick: text`, and times that are links to the message, which tell the instant.
 */
export const slack: PasteFormat = {
	name: "Slack",
	read(text, context) {
		const reading = chatLog(text, form, context);
		const { events } = reading;
		const isClear = events.length >= 2 || (events.length === 1 && events[0]?.link !== undefined);
		return isClear ? reading : undefined;
	},
};

const form: ChatForm = { headOf, isNoise };

function headOf(line: ChatLine, context: PasteContext): Head | undefined {
	const { text, link } = withoutLink(line.text);
	// A name and one blank before a time could be anything, were the time no link.
	const apart = link ? text.replace(/(?<!\s)\s+(?=\S+(?:\s?[AaPp]\.?[Mm]\.?)?$)/, "  ") : text;
	const head = timeLine({ ...line, text }, context) ?? named(apart, context);
	if (!head || isTeams(head, text)) return undefined;
	if (head.author === "same" && line.authors.size === 0 && !link) return undefined;
	return { ...head, link };
}

/** Slack writes months in words. */
function isTeams({ when }: Omit<Head, "link">, text: string): boolean {
	return when.date !== undefined && /\d[/.]\d/.test(text);
}

const timeLink = new RegExp(
	`\\[([^\\w\\]]{0,9}${chatTimePattern}[^\\w\\]]{0,9})\\]\\((https?://[^)\\s[]+)\\)`,
);

/** `[3:14 PM](https://acme.slack.com/archives/C0/p1772637240000100)` → `3:14 PM` and the message's own time. */
function withoutLink(line: string): { readonly text: string; readonly link: Head["link"] } {
	const [whole, words = "", url = ""] = timeLink.exec(line) ?? [];
	const sent = linkTimes(url).find(({ source }) => source === "slack");
	if (whole === undefined || !sent) return { text: line, link: undefined };

	const text = line.replace(whole, words).replace(/\*\*/g, "").trim();
	return { text, link: { url, instant: sent.instant } };
}

const alone = new RegExp(
	`^(?:(?::[\\w+-]+:|APP|WORKFLOW|\\p{Extended_Pictographic}\\uFE0F?)\\s*)*(\\[?)(${chatTimePattern})\\]?(?:\\s*\\(edited\\))?$`,
	"u",
);

/** A time on a line of its own: below a name, or above a further message of the same author. */
function timeLine(
	{ text, isIndented, above, authors }: ChatLine,
	context: PasteContext,
): Omit<Head, "link"> | undefined {
	const [, , time = ""] = alone.exec(text) ?? [];
	const when = chatTime(time, context);
	if (!when) return undefined;

	const isName = above !== undefined && isPersonName(above);
	const isKnown = above !== undefined && authors.has(above);
	const isFull =
		when.date !== undefined || when.time.clock === "12h" || isIndented || text !== time;
	const isHead = isName && (isKnown || isFull || authors.size === 0);
	return { author: isHead ? "above" : "same", when, words: "" };
}

const forms = [
	`^(?<name>\\S.{0,59}?)\\s*\\[(?<time>${chatTimePattern})\\]:?(?:\\s+(?<words>\\S.*)?)?$`,
	`^\\[(?<time>${chatTimePattern})\\]\\s*<?(?<name>[^\\s:>][^:>]{0,40})(?:>|:)\\s+(?<words>\\S.*)$`,
	`^(?<name>\\S.{0,59}?)(?:\\s\\s|\\u00A0|\\t)\\s*(?<time>${chatTimePattern})(?:\\s*\\(edited\\))?$`,
].map((source) => new RegExp(source));

/** Name and time on one line. */
function named(text: string, context: PasteContext): Omit<Head, "link"> | undefined {
	for (const pattern of forms) {
		const { name = "", time = "", words = "" } = pattern.exec(text)?.groups ?? {};
		const when = chatTime(time, context);
		if (when && isPersonName(name)) return { author: { name }, when, words };
	}
	return undefined;
}

/** What Slack writes around messages. */
function isNoise(line: string): boolean {
	return noise.test(line) || onlyEmoji.test(line);
}

const onlyEmoji =
	/^(?:(?::[\w+'-]+:|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200D|\uFE0F)\s*)+\d*$|^\d{1,3}$/u;
const noise =
	/^(?:new|new messages|(?:last reply )?(?:today|yesterday) at .*|thread|\d+ (?:new )?repl(?:y|ies)|(?:last reply )?(?:(?:\d+|an?|about \S+) (?:second|minute|hour|day|month|year)s? ago)?\s*(?:view (?:thread|newer replies))?|pinned(?: by .*)?|saved for later.*|\(?edited\)?|show (?:more|less)|see (?:more|less)|also sent to (?:the )?channel|replied to a thread:?.*|only visible to you|this message was deleted\.?|(?:was added to|(?:has )?(?:joined|left)) (?:the channel|#\S+|this channel)?.{0,60}|set the channel (?:topic|description|purpose).*|image from ios|added an integration to this channel.*|\d+ (?:files?|people reacted.*)|app|reply|message)$/i;
