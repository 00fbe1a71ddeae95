import assert from "node:assert/strict";
import { changedParts } from "../../client/src/preview/html-parts.ts";
import { previewChange } from "../../server/src/protocol/preview-change.ts";

suite("the change of a preview", () => {
	for (const [before, after, parts] of [
		["a b c", "a x c", "x"],
		["a b c", "a b x c", "x"],
		["a b c", "a c", ""],
		["a a", "a a a", "a"],
		["a a a", "a a", ""],
		["", "a b", "a b"],
		["a b", "", ""],
		["a b", "a b", ""],
		["a b c d", "x b c y", "x b c y"],
	] as const) {
		test(`from “${before}” to “${after}” is “${parts}”`, () => {
			const change = previewChange(split(before), split(after));
			assert.deepEqual(change.parts, split(parts));
			assert.deepEqual(changedParts(split(before), change), split(after));
		});
	}
});

function split(parts: string): readonly string[] {
	return parts.split(" ").filter((it) => it !== "");
}
