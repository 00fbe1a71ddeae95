import MiniSearch from "minisearch";
import { fieldWeights, type ReportWords, type WordField, wordFields } from "./report-words.ts";
import type { SearchTerm } from "./search-terms.ts";

/** A full-text index over the words of reports. It keeps no text, so it wants back what it was given. */
export interface ReportSearch {
	add(uri: string, words: ReportWords): void;
	remove(uri: string, words: ReportWords): void;
	/** The reports that have most of what is telling of the one at `uri`, the likest first. */
	like(uri: string, terms: readonly SearchTerm[]): Candidate[];
}

export interface Candidate {
	readonly uri: string;
	/** Its score divided by that of the report itself, from 0 to 1. */
	readonly likeness: number;
}

export function createReportSearch(): ReportSearch {
	const search = new MiniSearch<Entry>(options);
	return {
		add: (uri, words) => search.add(toEntry(uri, words)),
		remove: (uri, words) => search.remove(toEntry(uri, words)),
		like(uri, terms) {
			const found = scored(search, terms);
			const own = found.find((it) => it.uri === uri)?.score ?? Number.POSITIVE_INFINITY;
			return found
				.filter((it) => it.uri !== uri)
				.slice(0, mostCandidates)
				.map((it) => ({ uri: it.uri, likeness: Math.min(1, it.score / own) }));
		},
	};
}

/** More than anybody reads, so that those that turn out to be unlike can be left out. */
const mostCandidates = 20;

function scored(search: MiniSearch<Entry>, terms: readonly SearchTerm[]) {
	const stress = new Map(terms.map((term) => [term.stem, term.stress]));
	return (
		search
			.search(terms.map(({ stem }) => stem).join(" "), {
				boost: fieldWeights,
				boostTerm: (stem) => Number(stress.get(stem)),
			})
			// The library multiplies by how many terms were found, which would ask too much of a long report.
			.map(({ id, score, queryTerms }) => ({ uri: String(id), score: score / queryTerms.length }))
			.toSorted((a, b) => b.score - a.score)
	);
}

/** A report as the library gets it: each field its stems, with blanks between them. */
interface Entry extends Readonly<Record<WordField, string>> {
	readonly uri: string;
}

function toEntry(uri: string, words: ReportWords): Entry {
	const joined = (field: WordField) => words[field].map(({ stem }) => stem).join(" ");
	return { uri, title: joined("title"), labels: joined("labels"), text: joined("text") };
}

const options = {
	idField: "uri",
	fields: [...wordFields],
	tokenize: (stems: string) => stems.split(" "),
	processTerm: (stem: string) => stem || null,
};
