import { fieldWeights, type ReportWords, wordFields } from "./report-words.ts";
import type { Rarity } from "./spread.ts";

/** A word to search for. */
export interface SearchTerm {
	readonly stem: string;
	/** As the report writes it first. */
	readonly written: string;
	/** How much the report makes of it: where it stands, and how often. */
	readonly stress: number;
	/** How telling it is: the stress, times how rare the word is among all reports. */
	readonly weight: number;
}

/** What is most telling of a report, the most telling first: its words that few of the other reports have. */
export function searchTerms(words: ReportWords, rarity: Rarity): SearchTerm[] {
	return [...stressed(words)]
		.map(([stem, { written, stress }]) => {
			return { stem, written, stress, weight: stress * rarity(stem) };
		})
		.filter(({ weight }) => weight > 0)
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, mostTerms);
}

/** Enough to tell an incident, and few enough to search for in a moment. */
const mostTerms = 25;

interface Stressed {
	readonly written: string;
	readonly stress: number;
}

function stressed(words: ReportWords): Map<string, Stressed> {
	const all = new Map<string, Stressed>();
	for (const field of wordFields) {
		for (const [stem, { written, count }] of counted(words, field)) {
			const known = all.get(stem);
			const stress = (known?.stress ?? 0) + fieldWeights[field] * (1 + Math.log(count));
			all.set(stem, { written: known?.written ?? written, stress });
		}
	}
	return all;
}

function counted(words: ReportWords, field: keyof ReportWords) {
	const counts = new Map<string, { readonly written: string; readonly count: number }>();
	for (const { stem, written } of words[field]) {
		const known = counts.get(stem);
		counts.set(stem, { written: known?.written ?? written, count: (known?.count ?? 0) + 1 });
	}
	return counts;
}
