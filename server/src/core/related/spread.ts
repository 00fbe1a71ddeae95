import { createWordCounts, type WordCounts } from "./word-counts.ts";

/** How rare words are among all reports, and among those of one folder. */
export interface Spread {
	/** The report at `uri`, with these words, has come. */
	add(uri: string, stems: ReadonlySet<string>): void;
	/** It has gone. */
	remove(uri: string, stems: ReadonlySet<string>): void;
	/** How telling words are in the report at `uri`, by their stems. */
	rarityAt(uri: string): Rarity;
}

/** The higher the more telling; 0 for what tells nothing. */
export type Rarity = (stem: string) => number;

/** @param stemsAt The words of a report that was added and has not gone. */
export function createSpread(stemsAt: (uri: string) => ReadonlySet<string> | undefined): Spread {
	const all = createWordCounts();
	const folders = new Map<string, Set<string>>();
	/** Of folders that have words of their own: where each report has its own folder, there is nothing to count. */
	const houses = new Map<string, WordCounts>();
	return {
		add(uri, stems) {
			all.add(stems);
			const folder = folderOf(uri);
			const reports = folders.get(folder) ?? new Set();
			folders.set(folder, reports.add(uri));
			const house = houses.get(folder);
			if (house) house.add(stems);
			else if (reports.size >= fewestOfHouse)
				houses.set(folder, counted(Array.from(reports, stemsAt).filter((it) => it !== undefined)));
		},
		remove(uri, stems) {
			all.remove(stems);
			const folder = folderOf(uri);
			const reports = folders.get(folder);
			reports?.delete(uri);
			houses.get(folder)?.remove(stems);
			if (!reports || reports.size < fewestOfHouse) houses.delete(folder);
			if (reports?.size === 0) folders.delete(folder);
		},
		rarityAt(uri) {
			const house = houses.get(folderOf(uri));
			return (stem) => Math.min(all.rarity(stem), house?.rarity(stem) ?? Number.POSITIVE_INFINITY);
		},
	};
}

/** With fewer, words of the folder cannot be told from those of its incidents. */
const fewestOfHouse = 8;

function counted(reports: readonly ReadonlySet<string>[]): WordCounts {
	const counts = createWordCounts();
	for (const stems of reports) counts.add(stems);
	return counts;
}

function folderOf(uri: string): string {
	return uri.slice(0, uri.lastIndexOf("/"));
}
