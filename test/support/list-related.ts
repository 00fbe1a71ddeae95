import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createRelatedIndex } from "../../server/src/core/related/related-index.ts";
import { factsOf } from "./facts-of.ts";

/**
 * Print, for each house of a folder of files named `owner__repository__path`, the reports that are told to be related.
 * Each house is an index of its own, as it would be in its own repository.
 */
export function listRelated(folder: string): void {
	const files = readdirSync(folder);
	let count = 0;
	for (const house of new Set(files.map(houseOf))) {
		const own = files.filter((file) => houseOf(file) === house);
		const index = createRelatedIndex();
		for (const file of own) {
			const text = readFileSync(join(folder, file), "utf8");
			index.put(`${house}/${file}`, factsOf(text, nameOf(file)));
		}
		console.log(`\n${house}, ${own.length} reports`);
		for (const file of own) {
			const related = index.related(`${house}/${file}`, 5);
			if (related.length > 0) console.log(`  ${nameOf(file)}`);
			for (const { uri, score, shared } of related) {
				console.log(`    ${score.toFixed(2)} ${nameOf(uri)}: ${shared.join(", ")}`);
			}
			count += related.length;
		}
	}
	console.log(`\n${count} suggestions for ${files.length} reports`);
}

function houseOf(file: string): string {
	return file.split("__").slice(0, 2).join("/");
}

function nameOf(file: string): string {
	return file.split("__").slice(2).join("/");
}
