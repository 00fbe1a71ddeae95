import assert from "node:assert/strict";
import { zip } from "../../server/src/core/zip.ts";

suite("zip", () => {
	test("puts items of the same place together", () =>
		check(
			[1, 2],
			["a", "b"],
			[
				[1, "a"],
				[2, "b"],
			],
		));

	test("ends with the shorter", () => {
		check([1, 2], ["a"], [[1, "a"]]);
		check([1], ["a", "b"], [[1, "a"]]);
	});
});

function check(numbers: readonly number[], letters: readonly string[], expected: unknown): void {
	assert.deepEqual([...zip(numbers, letters)], expected);
}
