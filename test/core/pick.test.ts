import assert from "node:assert/strict";
import { pick } from "../../server/src/core/pick.ts";

suite("pick", () => {
	test("takes items in the order of the places", () => {
		assert.deepEqual(pick(["a", "b", "c"], [2, 0]), ["c", "a"]);
	});

	test("takes nothing where no item is", () => assert.deepEqual(pick(["a"], [1]), []));
});
