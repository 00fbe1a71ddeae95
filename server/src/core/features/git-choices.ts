import type { Entry } from "../report.ts";
import { type Choice, type ChoiceGround, choiceAt } from "./choice.ts";

/** A commit, as much of it as a timeline tells. */
export interface GitEvent {
	/** When it was committed, in milliseconds since 1970. */
	readonly time: number;
	/** The first line of its message. */
	readonly subject: string;
	/** Its abbreviated hash. */
	readonly id: string;
	/** The tags that name it. */
	readonly tags: readonly string[];
}

/** Each commit at its time, with its subject; not those that an entry tells already. */
export function gitChoices(
	events: readonly GitEvent[],
	entries: readonly Entry[],
	ground: ChoiceGround,
): Choice[] {
	return events
		.filter(({ subject }) => !entries.some(({ text }) => text.includes(subject)))
		.toSorted((a, b) => a.time - b.time)
		.map(({ time, subject, id, tags }) => {
			const tagged = tags.length > 0 ? `, tagged ${tags.join(", ")}` : "";
			return { ...choiceAt(time, `commit ${id}${tagged}`, ground), words: subject };
		});
}
