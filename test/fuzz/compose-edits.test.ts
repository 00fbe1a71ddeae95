import assert from "node:assert/strict";
import fc from "fast-check";
import { composeEdits } from "../../server/src/core/compose-edits.ts";
import { applyEdits, type Edit } from "../../server/src/core/text.ts";
import { property } from "./property.ts";

const edits = fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.string({ maxLength: 3 })), {
	maxLength: 4,
});
const edited = fc.tuple(fc.string({ maxLength: 20 }), edits, edits);

suite("edits of edits", () => {
	property(
		"do what the two do one after the other",
		{ of: edited, cost: 1 },
		([text, one, two]) => {
			const first = apart(one, text.length);
			const between = applyEdits(text, first);
			const second = apart(two, between.length);
			const both = composeEdits(text.length, first, second);
			assert.equal(applyEdits(text, both), applyEdits(between, second));
		},
	);
});

/** Edits that lie within the text and do not overlap. */
function apart(given: readonly (readonly [number, number, string])[], length: number): Edit[] {
	const edits: Edit[] = [];
	let from = 0;
	for (const [skipped, size, newText] of given) {
		const start = Math.min(from + skipped, length);
		from = Math.min(start + size, length);
		edits.push({ span: { start, end: from }, newText });
	}
	return edits;
}
