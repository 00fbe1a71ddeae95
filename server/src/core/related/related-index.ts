import type { Facts } from "../facts.ts";
import { type CommonGround, commonGround } from "./common-ground.ts";
import { createReportSearch } from "./report-search.ts";
import { reportWords, stemsOf } from "./report-words.ts";
import { searchTerms } from "./search-terms.ts";
import { createSpread } from "./spread.ts";

/** A report whose incident seems to be like another. */
export interface RelatedReport {
	readonly uri: string;
	readonly facts: Facts;
	/** How alike, from 0 to 1, which a report is to itself. */
	readonly score: number;
	/** What both are about: services, tags and causes that both name, then words; the most telling first. */
	readonly shared: readonly string[];
}

/** What reports are like one another. Changing one report costs that report alone. */
export interface RelatedIndex {
	readonly size: number;
	/** Take a report in, or what became of it. */
	put(uri: string, facts: Facts): void;
	remove(uri: string): void;
	/** The reports that are like the one at `uri`, the likest first; none for one that is not in the index. */
	related(uri: string, limit: number): RelatedReport[];
}

export function createRelatedIndex(): RelatedIndex {
	const known = new Map<string, Facts>();
	const spread = createSpread((uri) => {
		const facts = known.get(uri);
		return facts && stemsOf(reportWords(facts));
	});
	const search = createReportSearch();

	return {
		get size() {
			return known.size;
		},
		put(uri, facts) {
			if (known.get(uri) === facts) return;

			remove(uri);
			known.set(uri, facts);
			const words = reportWords(facts);
			search.add(uri, words);
			spread.add(uri, stemsOf(words));
		},
		remove,
		related(uri, limit) {
			const facts = known.get(uri);
			return facts ? relatedTo(uri, facts).slice(0, limit) : [];
		},
	};

	function remove(uri: string): void {
		const facts = known.get(uri);
		if (!facts) return;

		const words = reportWords(facts);
		search.remove(uri, words);
		spread.remove(uri, stemsOf(words));
		known.delete(uri);
	}

	function relatedTo(uri: string, facts: Facts): RelatedReport[] {
		const words = reportWords(facts);
		const terms = searchTerms(words, spread.rarityAt(uri));
		return search
			.like(uri, terms)
			.flatMap(({ uri: other, likeness }) => {
				const otherFacts = known.get(other);
				if (!otherFacts || isSameIncident(facts, otherFacts)) return [];

				const ground = commonGround({ facts, words, terms }, otherFacts);
				const score = ground ? scoreOf(ground, likeness) : 0;
				return ground && score >= lowestScore
					? { uri: other, facts: otherFacts, score, shared: sharedNames(ground) }
					: [];
			})
			.toSorted((a, b) => b.score - a.score);
	}
}

/** Found by measuring on folders of real reports: below it more than one in five is wrong. */
const lowestScore = 0.27;

/** A service or a tag that both reports name was put there so that they are found together. */
function scoreOf({ share, labels }: CommonGround, likeness: number): number {
	return Math.min(1, Math.sqrt(share * likeness) + labels.length * labelBonus);
}

const labelBonus = 0.05;

function sharedNames({ labels, words }: CommonGround): string[] {
	return [...labels, ...words].slice(0, mostNames);
}

/** What fits on a line, and is read. */
const mostNames = 3;

/** Two texts on one incident: a copy in another folder, or one for the public. */
function isSameIncident(a: Facts, b: Facts): boolean {
	const isSameTitle = a.title !== "" && a.title.toLowerCase() === b.title.toLowerCase();
	const isSameId = a.id !== undefined && a.id.toLowerCase() === b.id?.toLowerCase();
	return a.day === b.day && (isSameTitle || isSameId);
}
