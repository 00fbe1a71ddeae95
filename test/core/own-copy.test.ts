import assert from "node:assert/strict";
import { ownCopy } from "../../server/src/core/own-copy.ts";

suite("a copy of its own", () => {
	for (const text of ["", "10:45", "Zürich – “down” 🚨", 'a "b"\\\n\t\u2028', "\uD83D alone"])
		test(`of ${JSON.stringify(text)} says the same`, () => assert.equal(ownCopy(text), text));
	test("of nothing is nothing", () => assert.equal(ownCopy(undefined), undefined));
});
