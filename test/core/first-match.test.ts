import assert from "node:assert/strict";
import { firstMatch, groupOf } from "../../server/src/core/first-match.ts";

suite("first match", () => {
	test("is what a pattern finds first", () => {
		assert.equal(firstMatch(/\d+/, "from 14 to 15"), "14");
	});

	test("is empty where it finds nothing", () => {
		assert.equal(firstMatch(/\d+/, "at noon"), "");
	});

	test("has groups, of which some may take no part", () => {
		const groups = Array.from("14:05".matchAll(/(\d+):(\d+)(:\d+)?/g), (found) =>
			[1, 2, 3].map((group) => groupOf(found, group)),
		);
		assert.deepEqual(groups, [["14", "05", ""]]);
	});
});
