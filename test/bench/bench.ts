/**
 * `npm run bench [-- ROW… --json]`: what our work costs, each row beside its peers in the same run, and what is wanted of it.
 * Machines differ and are noisy, so read the ratios. A row is picked by its name, or by how that begins; without one
 * all are measured. `--json` prints one JSON object a row.
 */
import type { Row } from "./row.ts";
import { boundRows } from "./rows-of-bounds.ts";
import { checkRows } from "./rows-of-check.ts";
import { editorRows } from "./rows-of-editor.ts";
import { growthRows } from "./rows-of-growth.ts";
import { indexRows } from "./rows-of-index.ts";
import { keystrokeRows } from "./rows-of-keystroke.ts";
import { requestRows } from "./rows-of-requests.ts";
import { startRows } from "./rows-of-start.ts";
import { tell, tellJson } from "./tell.ts";

const rows: readonly Row[] = [
	...keystrokeRows,
	...requestRows,
	...startRows,
	...editorRows,
	...checkRows,
	...growthRows,
	...indexRows,
	...boundRows,
];

const words = process.argv.slice(2).filter((word) => !word.startsWith("-"));
const strangers = words.filter((word) => !rows.some((row) => isPicked(row, word)));
if (strangers.length > 0) {
	console.error(`There is no row ${strangers.join(", ")}. There are:`);
	for (const { name, work } of rows) console.error(`  ${name.padEnd(20)} ${work}`);
	process.exit(2);
}

const toText = process.argv.includes("--json") ? tellJson : tell;
for (const row of rows) {
	if (words.length > 0 && !words.some((word) => isPicked(row, word))) continue;
	console.log(toText(row, await row.measure()));
}

/** `check` picks `check-corpus`, too. */
function isPicked({ name }: Row, word: string): boolean {
	return name === word || name.startsWith(`${word}-`);
}
