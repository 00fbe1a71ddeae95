/** In how many of some reports each word stands, by its stem. */
export interface WordCounts {
	/** A report with these words has come. */
	add(stems: Iterable<string>): void;
	/** One has gone. */
	remove(stems: Iterable<string>): void;
	/**
	 * How telling a word is: the higher the fewer of the reports have it; 0 for what so many have that it is a word of
	 * the house, and of no incident.
	 */
	rarity(stem: string): number;
}

export function createWordCounts(): WordCounts {
	const counts = new Map<string, number>();
	let reports = 0;
	return {
		add(stems) {
			reports++;
			for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
		},
		remove(stems) {
			reports--;
			for (const stem of stems) {
				const count = counts.get(stem);
				if (count !== undefined && count > 1) counts.set(stem, count - 1);
				else counts.delete(stem);
			}
		},
		rarity(stem) {
			const count = counts.get(stem) ?? 1;
			const most = Math.min(Math.max(fewReports, reports * largestShare), mostReports);
			return count > most ? 0 : Math.log(1 + reports / count);
		},
	};
}

const largestShare = 0.25;
/** Among so few anything may be shared. */
const fewReports = 3;
/** Bounds the time that a search takes, however many reports there are. */
const mostReports = 500;
