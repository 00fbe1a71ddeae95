import { type ChatForm, type ChatLine, chatLog, type Head } from "./chat-log.ts";
import { chatTime, chatTimePattern } from "./chat-time.ts";
import type { PasteContext, PasteFormat } from "./paste-format.ts";
import { isPersonName } from "./person-name.ts";

/** Messages copied from Discord: `Ana — Today at 3:13 PM`, with the words below; `[3:14 PM]` before a further one. */
export const discord: PasteFormat = {
	name: "Discord",
	read(text, context) {
		const reading = chatLog(text, form, context);
		return reading.events.length >= 2 ? reading : undefined;
	},
};

const form: ChatForm = { headOf, isNoise: (line) => /^(?:new|\d{1,3}|:\w+:)$/i.test(line) };
const head = new RegExp(`^(?<name>\\S.{0,40}?) ?[—–] ?(?<time>${chatTimePattern})$`);
const further = new RegExp(`^\\[(?<time>${chatTimePattern})\\]\\s*(?<words>.*)`);

function headOf({ text, authors }: ChatLine, context: PasteContext): Head | undefined {
	const { name = "", time = "" } = head.exec(text)?.groups ?? {};
	const when = chatTime(time, context);
	if (when && isPersonName(name)) return { author: { name }, when, words: "" };

	const { time: later = "", words = "" } = further.exec(text)?.groups ?? {};
	const next = authors.size > 0 ? chatTime(later, context) : undefined;
	return next && { author: "same", when: next, words };
}
