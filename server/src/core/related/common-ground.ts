import type { Facts } from "../facts.ts";
import { copiedStems } from "./copied-words.ts";
import { labelsOf, type ReportWords, reportWords, stemsOf } from "./report-words.ts";
import type { SearchTerm } from "./search-terms.ts";
import { tellingWords } from "./telling-words.ts";

/** What two reports have in common. */
export interface CommonGround {
	/** How much of what is telling of the first the second says too, from 0 to 1. */
	readonly share: number;
	/** The services, tags and causes that both name, as the first writes them. */
	readonly labels: readonly string[];
	/** Other words of both, as the first writes them, the most telling first. */
	readonly words: readonly string[];
}

/** The first of two reports, read once for all that it is compared with. */
export interface Compared {
	readonly facts: Facts;
	readonly words: ReportWords;
	/** What is telling of it, the most telling first. */
	readonly terms: readonly SearchTerm[];
}

/** `undefined` when it is not enough words, or not words that say what the incidents are about. */
export function commonGround(compared: Compared, other: Facts): CommonGround | undefined {
	const { facts, words, terms } = compared;
	const otherWords = reportWords(other);
	const others = stemsOf(otherWords);
	const [heads, otherHeads] = [headsOf(words), headsOf(otherWords)];
	const inBoth = terms.filter(({ stem }) => others.has(stem));
	const countHeads = ({ stem }: SearchTerm) =>
		Number(heads.has(stem)) + Number(otherHeads.has(stem));
	if (!isSound(inBoth.map(countHeads))) return undefined;

	const copied = copiedStems(proseOf(facts), proseOf(other));
	const own = inBoth.filter(({ stem }) => !copied.has(stem) || heads.has(stem));
	if (!isSound(own.map(countHeads))) return undefined;

	const labels = sharedLabels(facts, other, own);
	const named = new Set(labels.flatMap(tellingWords).map(({ stem }) => stem));
	return {
		share: weightOf(own) / weightOf(terms),
		labels,
		words: own.filter(({ stem }) => !named.has(stem)).map(({ written }) => written),
	};
}

/**
 * Words in the title or the fields say what an incident is about. One that heads both reports, or two that head one
 * of them, are wanted, and some words more; without them only many words are enough.
 *
 * @param isHead For each word in common, how many of the two reports have it there.
 */
function isSound(isHead: readonly number[]): boolean {
	const heads = isHead.reduce((total, count) => total + count, 0);
	return (heads >= 2 && isHead.length + heads / 2 >= fewestSigns) || isHead.length >= manyWords;
}

const fewestSigns = 4;
const manyWords = 9;

function headsOf({ title, labels }: ReportWords): Set<string> {
	return new Set([...title, ...labels].map(({ stem }) => stem));
}

function proseOf({ summary, causeWords }: Facts): string {
	return `${summary}\n${causeWords}`;
}

/** A label that most reports bear says nothing of these two: it counts only for the telling words in it. */
function sharedLabels(facts: Facts, other: Facts, both: readonly SearchTerm[]): string[] {
	const telling = new Set(both.map(({ stem }) => stem));
	const others = new Set(labelsOf(other).map((label) => label.toLowerCase()));
	const labels = labelsOf(facts).filter((label) => others.has(label.toLowerCase()));
	return labels.filter((label) => tellingWords(label).some(({ stem }) => telling.has(stem)));
}

function weightOf(terms: readonly SearchTerm[]): number {
	return terms.reduce((total, { weight }) => total + weight, 0);
}
