import assert from "node:assert/strict";
import { compareText } from "../../server/src/core/compare-text.ts";

suite("order of texts", () => {
	test("is that of their code units", () => {
		assert.deepEqual(["b", "a", "", "Z"].toSorted(compareText), ["", "Z", "a", "b"]);
	});

	test("knows equal texts", () => assert.equal(compareText("a", "a"), 0));
});
