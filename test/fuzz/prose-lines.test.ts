import assert from "node:assert/strict";
import fc from "fast-check";
import { linesIn } from "../../server/src/core/prose-lines.ts";
import { property } from "./property.ts";

const text = fc
	.array(fc.constantFrom("a", " ", "\t", "\n", "\r", "\r\n"))
	.map((parts) => parts.join(""));

suite("lines of prose", () => {
	property("are those between line ends", { of: text, cost: 1 }, (it) => {
		const lines = linesIn(it, { start: 0, end: it.length });
		assert.deepEqual(
			lines.map(({ start, end }) => it.slice(start, end)),
			it.split(/\r\n?|\n/).map((line) => line.replace(/^[ \t]+/, "")),
		);
	});
});
