import assert from "node:assert/strict";
import { shortValue } from "../../server/src/core/field-values.ts";

suite("the short form of a value", () => {
	for (const [value, short] of [
		["🔥 High", "High"],
		["Medium (caught in CI)", "Medium"],
		["—", undefined],
		[undefined, undefined],
	] as const)
		test(`of ${value}`, () => assert.equal(shortValue(value), short));
});
