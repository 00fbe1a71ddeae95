import assert from "node:assert/strict";
import fc from "fast-check";
import { cellsOf, cellText } from "../../server/src/core/markdown-cell.ts";
import { property } from "./property.ts";

const words = fc.string().map((it) => it.replace(/\s+/g, " ").trim());

suite("cells of a Markdown table", () => {
	property(
		"are read again as they were written",
		{ of: fc.array(words, { minLength: 1 }), cost: 0.4 },
		(cells) => assert.deepEqual(cellsOf(`| ${cells.map(cellText).join(" | ")} |`), cells),
	);
});
