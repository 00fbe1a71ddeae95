import assert from "node:assert/strict";
import { nearest } from "../../server/src/core/nearest.ts";

const known = ["missing-section", "empty-section", "placeholder", "off", "warning"];

suite("nearest", () => {
	const cases: readonly (readonly [string, string | undefined])[] = [
		["missing-sections", "missing-section"],
		["mising-section", "missing-section"],
		["placehodler", "placeholder"],
		["Placeholder", "placeholder"],
		["warn", undefined],
		["of", "off"],
		["", undefined],
		["something-else", undefined],
	];
	for (const [word, expected] of cases) {
		test(`takes ${JSON.stringify(word)} for ${expected ?? "nothing"}`, () => {
			assert.equal(nearest(word, known), expected);
		});
	}

	test("prefers the one with fewer slips", () => {
		assert.equal(nearest("action-owner", ["action-over", "action-owners"]), "action-owners");
	});
});
