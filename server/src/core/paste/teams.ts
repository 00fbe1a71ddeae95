import { type ChatForm, type ChatLine, chatLog, type Head } from "./chat-log.ts";
import { chatTime, chatTimePattern } from "./chat-time.ts";
import type { PasteContext, PasteFormat } from "./paste-format.ts";
import { isPersonName } from "./person-name.ts";

/** Messages copied from Microsoft Teams: `[10:05 AM] Lima, Ana`, or `Ana Lima  3/4/2026 10:05 AM`, with the words below. */
export const teams: PasteFormat = {
	name: "Teams",
	read(text, context) {
		const reading = chatLog(text, form, context);
		return reading.events.length >= 2 ? reading : undefined;
	},
};

const form: ChatForm = { headOf, isNoise: (line) => noise.test(line) };

const forms = [
	`^\\[(?<time>${chatTimePattern})\\]\\s*(?<name>[^:[\\]]{2,60}?):?$`,
	`^(?<name>\\S.{0,59}?),?(?:\\s\\s|\\t|\\u00A0|\\s\\[)\\s*(?<time>${chatTimePattern})\\]?$`,
].map((source) => new RegExp(source));
const timeAlone = new RegExp(`^${chatTimePattern}$`);

function headOf({ text, above }: ChatLine, context: PasteContext): Head | undefined {
	for (const pattern of forms) {
		const { name = "", time = "" } = pattern.exec(text)?.groups ?? {};
		const when = chatTime(time, context);
		if (when && isPersonName(name)) return { author: { name }, when, words: "" };
	}
	// `3/4/2026 10:05 AM` below the name.
	const when = timeAlone.test(text) && /\d[/.]\d/.test(text) ? chatTime(text, context) : undefined;
	return when && above !== undefined && isPersonName(above)
		? { author: "above", when, words: "" }
		: undefined;
}

const noise =
	/^(?:edited|has context menu|(?:\d+ )?(?:like|heart|laugh|surprised|sad|angry)(?: reactions?\.?)?(?: \d+)?|\p{Extended_Pictographic}\uFE0F?\s*\d*|\d{1,3}|last read|(?:collapse|open) all|\d+ repl(?:y|ies)(?: from .*)?|see more|see less|reply|meeting (?:started|ended).*|.{1,60} (?:has )?(?:joined|left) the (?:chat|conversation|meeting)\.?|importance high|url preview for .*)$/iu;
