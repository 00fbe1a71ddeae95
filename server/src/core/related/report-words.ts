import type { Facts } from "../facts.ts";
import { type TellingWord, tellingWords } from "./telling-words.ts";

/** The telling words of a report, by where they stand: a title says in few words what a summary says in many. */
export interface ReportWords {
	readonly title: readonly TellingWord[];
	/** Of the services, tags and categories of the cause that the fields name. */
	readonly labels: readonly TellingWord[];
	/** Of the summary and the causes. */
	readonly text: readonly TellingWord[];
}

export type WordField = keyof ReportWords;
export const wordFields: readonly WordField[] = ["title", "labels", "text"];

/** How much a word counts there. */
export const fieldWeights: Readonly<Record<WordField, number>> = { title: 3, labels: 3, text: 1 };

export function reportWords(facts: Facts): ReportWords {
	return {
		title: tellingWords(facts.title.slice(0, mostHead)),
		labels: tellingWords(labelsOf(facts).join(" ").slice(0, mostHead)),
		text: tellingWords(
			`${facts.summary.slice(0, mostText)} ${facts.causeWords.slice(0, mostText)}`,
		),
	};
}

/** UTF-16 units: what an incident is about is said by then, and the index of ten thousand reports stays small. */
const mostText = 900;
const mostHead = 500;

/** What the fields of a report name, in their order. */
export function labelsOf({ services, tags, causes }: Facts): string[] {
	return [...services, ...causes, ...tags];
}

/** The stems of a report, each once. */
export function stemsOf(words: ReportWords): Set<string> {
	return new Set(wordFields.flatMap((field) => words[field].map(({ stem }) => stem)));
}
