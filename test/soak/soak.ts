/**
 * `npm run soak`: types into 50 reports for long, 200 000 edits (or `-- --edits N`), and fails when the server then
 * holds 5 MB more than after the first tenth of them.
 */
import { parseArgs } from "node:util";
import { typeForLong } from "./type-for-long.ts";

const { values } = parseArgs({ options: { edits: { type: "string", default: "200000" } } });
const most = 5;
const growth = await typeForLong({
	edits: Number(values.edits),
	documents: 50,
	say: (edits, heap) => console.log(`${edits} edits: ${heap.toFixed(2)} MB on the heap`),
});
console.log(`It grew by ${growth.toFixed(2)} MB; less than ${most} MB is wanted.`);
process.exitCode = growth < most ? 0 : 1;
