import assert from "node:assert/strict";
import { createLineIndex } from "../../server/src/core/line-index.ts";
import { lineAt } from "../../server/src/core/text.ts";

suite("createLineIndex", () => {
	test("counts lines and columns from 1, whatever ends a line", () => {
		const placeOf = createLineIndex("ab\r\nc\n\rd");
		const places = [0, 2, 4, 6, 7].map((offset) => Object.values(placeOf(offset)).join(":"));
		assert.deepEqual(places, ["1:1", "1:3", "2:1", "3:1", "4:1"]);
	});

	test("counts UTF-16 units", () => {
		assert.deepEqual(createLineIndex("😀x")(2), { line: 1, column: 3 });
	});

	test("says the same as lineAt everywhere", () => {
		const text = "\n\ra\r\n\r\nb c\r";
		const placeOf = createLineIndex(text);
		for (let offset = 0; offset <= text.length; offset++) {
			assert.equal(placeOf(offset).line, lineAt(text, offset), `at ${offset}`);
		}
	});
});
