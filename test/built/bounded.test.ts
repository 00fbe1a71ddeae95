import assert from "node:assert/strict";
import { bound, longestPiece } from "../bench/longest-piece.ts";
import { reportOf } from "../bench/reports.ts";
import { hardShapes } from "../support/hard-shapes.ts";

/** Of all shapes those that hold the server longest, each in a way of its own; `npm run bench -- bounded` tries all. */
const worst = [
	"quote marks apart",
	"fences in items",
	"headings",
	"lines that stand for headings",
	"timelines",
	"comments that ignore",
	"a timeline in a table",
];
const shapes = [
	{ name: "an ordinary report", text: (size: number) => reportOf(size) },
	...hardShapes.filter(({ name }) => worst.includes(name)),
];

suite("5 MB of text", () => {
	for (const { name, text } of shapes) {
		test(`never hold the server for longer than ${bound} ms in one piece: ${name}`, async () => {
			const longest = await longestPiece(text);
			assert(longest <= bound, `${longest} ms`);
		}).timeout(300_000);
	}
});
