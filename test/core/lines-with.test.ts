import assert from "node:assert/strict";
import { linesWith } from "../../server/src/core/lines-with.ts";

const text = "disk full\ncache\n\nskid\ndisk\n";

suite("lines with", () => {
	for (const [sought, ...lines] of [
		["dsk", 0, 4],
		["c", 1],
		["sd", 3],
		["kd", 3],
		["dd"],
		["z"],
		["l", 0],
		["e", 1],
		["", 0, 1, 2, 3, 4, 5],
	] as const)
		test(`${sought || "nothing"} in that order are ${lines.join(", ") || "none"}`, () => {
			assert.deepEqual([...linesWith(text, [...sought])], lines);
		});

	test("are none of a text without lines", () => {
		assert.deepEqual([...linesWith("", ["a"])], []);
	});
});
