import assert from "node:assert/strict";
import { tableLines } from "../../server/src/core/markdown-table.ts";

suite("Markdown table", () => {
	test("has its bars below each other, whatever the letters", () => {
		assert.deepEqual(tableLines({ header: ["A", "Title"], rows: [["語", "x"], ["🚨é"]] }), [
			"| A   | Title |",
			"| --- | ----- |",
			"| 語  | x     |",
			"| 🚨é |       |",
		]);
	});
});
