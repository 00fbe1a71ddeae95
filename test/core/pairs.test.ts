import assert from "node:assert/strict";
import { pairs } from "../../server/src/core/pairs.ts";

suite("pairs", () => {
	test("are each item with the next", () => {
		assert.deepEqual(
			[...pairs([1, 2, 3])],
			[
				[1, 2],
				[2, 3],
			],
		);
	});

	test("need two items", () => assert.deepEqual([...pairs([1])], []));
});
