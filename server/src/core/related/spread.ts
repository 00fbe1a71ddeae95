/** In how many reports a word stands: among all of them, and among those of one folder. */
export interface Spread {
	/** Count the words of a report of `folder`: `by` 1 when it comes, -1 when it goes. */
	count(folder: string, stems: Iterable<string>, by: 1 | -1): void;
	/** How telling words are to the reports of `folder`. */
	rarity(folder: string): Rarity;
}

/**
 * How telling a word is, by its stem: the higher the fewer reports have it. 0 for what so many have that it is a word
 * of the house, and of no incident.
 */
export type Rarity = (stem: string) => number;

export function createSpread(): Spread {
	const all = createCounts();
	const folders = new Map<string, Counts>();
	return {
		count(folder, stems, by) {
			const own = folders.get(folder) ?? createCounts();
			folders.set(folder, own);
			own.reports += by;
			all.reports += by;
			for (const stem of stems) {
				add(own, stem, by);
				add(all, stem, by);
			}
			if (own.reports === 0) folders.delete(folder);
		},
		rarity(folder) {
			const own = folders.get(folder);
			const isHouse = own !== undefined && own.reports >= fewestOfHouse;
			return (stem) => Math.min(rarityIn(all, stem), isHouse ? rarityIn(own, stem) : Infinity);
		},
	};
}

interface Counts {
	reports: number;
	readonly ofStem: Map<string, number>;
}

function createCounts(): Counts {
	return { reports: 0, ofStem: new Map() };
}

function add({ ofStem }: Counts, stem: string, by: number): void {
	const count = (ofStem.get(stem) ?? 0) + by;
	if (count > 0) ofStem.set(stem, count);
	else ofStem.delete(stem);
}

function rarityIn({ reports, ofStem }: Counts, stem: string): number {
	const count = ofStem.get(stem) ?? 1;
	const most = Math.min(Math.max(fewReports, reports * largestShare), mostReports);
	return count > most ? 0 : Math.log(1 + reports / count);
}

const largestShare = 0.25;
/** In a folder of so few anything may be shared. */
const fewReports = 3;
/** A folder with so many has words of its own; with fewer they cannot be told from those of its incidents. */
const fewestOfHouse = 8;
/** Bounds the time that a search takes, however many reports there are. */
const mostReports = 500;
