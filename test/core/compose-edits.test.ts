import assert from "node:assert/strict";
import { composeEdits } from "../../server/src/core/compose-edits.ts";
import { applyEdits, at } from "../../server/src/core/text.ts";

suite("composeEdits", () => {
	for (const [name, first, second] of [
		["apart", [[1, 2, "x"]], [[6, 8, "yy"]]],
		["in the other order", [[6, 8, "x"]], [[1, 2, ""]]],
		["at one place", [[3, 3, "xyz"]], [[3, 3, "12"]]],
		["within what is new", [[2, 4, "wxyz"]], [[3, 5, "1"]]],
		["over the whole of what is new", [[2, 4, "xy"]], [[1, 5, ""]]],
		["over the end of what is new", [[2, 2, "xyz"]], [[4, 7, "1"]]],
		["over the beginning of what is new", [[5, 6, "xyz"]], [[3, 6, "1"]]],
		[
			"over several",
			[
				[0, 1, ""],
				[4, 4, "xy"],
				[8, 9, "z"],
			],
			[
				[2, 9, "1"],
				[9, 9, "2"],
			],
		],
		[
			"below each other",
			[
				[4, 6, ""],
				[0, 2, "xyz"],
			],
			[
				[7, 8, "2"],
				[0, 1, "1"],
			],
		],
		["where nothing is left", [[0, 10, ""]], [[0, 0, "1"]]],
	] as const) {
		test(`does what the two do one after the other: ${name}`, () => {
			const text = "0123456789";
			const [one, two] = [first, second].map((all) =>
				all.map(([start, end, newText]) => ({ span: { start, end }, newText })),
			);
			assert(one && two);
			const both = composeEdits(text.length, one, two);
			assert.equal(applyEdits(text, both), applyEdits(applyEdits(text, one), two));
		});
	}

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
