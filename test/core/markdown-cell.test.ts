import assert from "node:assert/strict";
import {
	cellLink,
	cellsOf,
	cellText,
	linkDestination,
} from "../../server/src/core/markdown-cell.ts";

suite("cells of a Markdown table", () => {
	for (const [words, cell] of [
		["a | b", "a \\| b"],
		["[x] `y` *z* \\", "\\[x\\] \\`y\\` \\*z\\* \\\\"],
		["snake_case and _this_", "snake_case and \\_this\\_"],
		["<b> and 3 < 4 &amp; ~~x", "\\<b> and 3 < 4 \\&amp; \\~~x"],
		[" two\nlines\t", "two lines"],
	] as const) {
		test(`say ${JSON.stringify(words)}`, () => assert.equal(cellText(words), cell));
	}

	test("may be empty at the end of their row", () =>
		assert.deepEqual(cellsOf("| a ||"), ["a", ""]));

	test("link to any path", () => {
		assert.equal(
			cellLink("a]", linkDestination("../ä/b (1)|#?.md")),
			"[a\\]](../%C3%A4/b%20%281%29%7C%23%3F.md)",
		);
	});

	test("are read again as they were written", () => {
		for (const cells of [
			[""],
			["", "", ""],
			["a", "|", "||", "\\", "\\|", "|\\"],
			["\\\\", "a \\ b", "`|`", "[x]", "*a*", "_a_", "a_b"],
			["<b>", "&amp;", "&", "!", "~~x~~", "#", "語 🔥", '"\'"'],
		])
			assert.deepEqual(cellsOf(`| ${cells.map(cellText).join(" | ")} |`), cells);
		assert.deepEqual(cellsOf("a | b\\|c"), ["a", "b|c"]);
		assert.deepEqual(cellsOf("||"), [""]);
		assert.deepEqual(cellsOf("a \\"), ["a \\"]);
	});
});
