import assert from "node:assert/strict";
import { assert as always, array, nat, property, string, tuple } from "fast-check";
import { composeEdits } from "../../server/src/core/compose-edits.ts";
import { applyEdits, at, type Edit } from "../../server/src/core/text.ts";

suite("composeEdits", () => {
	test("does what the two do one after the other", () => {
		const edits = array(tuple(nat(20), nat(4), string({ maxLength: 3 })), { maxLength: 4 });
		always(
			property(string({ maxLength: 20 }), edits, edits, (text, one, two) => {
				const first = apart(one, text.length);
				const between = applyEdits(text, first);
				const second = apart(two, between.length);
				const both = composeEdits(text.length, first, second);
				assert.equal(applyEdits(text, both), applyEdits(between, second));
			}),
		);
	});

	test("touches nothing that neither touches", () => {
		const first = [{ span: { start: 0, end: 1 }, newText: "xx" }];
		const second = [{ span: at(6), newText: "y" }];
		assert.deepEqual(composeEdits(9, first, second), [...first, { span: at(5), newText: "y" }]);
	});

	test("makes one edit of a change to what is new", () => {
		const first = [{ span: at(2), newText: "abc" }];
		const second = [{ span: { start: 3, end: 4 }, newText: "B" }];
		assert.deepEqual(composeEdits(4, first, second), [{ span: at(2), newText: "aBc" }]);
	});
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
