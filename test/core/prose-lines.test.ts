import assert from "node:assert/strict";
import { firstLineIn, linesIn } from "../../server/src/core/prose-lines.ts";

suite("lines of prose", () => {
	test("leave out line ends and the white space at their start", () =>
		assert.deepEqual(linesOf("one\n  two\r\n\tthree\rfour"), ["one", "two", "three", "four"]));
	test("may be empty", () => assert.deepEqual(linesOf("\n \n"), ["", "", ""]));
	test("end where the stretch ends", () => {
		const text = "- one\r\n  two\r\n";
		assert.deepEqual(
			linesIn(text, { start: 2, end: 6 }).map(({ start, end }) => text.slice(start, end)),
			["one", ""],
		);
	});
	test("are those between line ends", () => {
		for (const [text, lines] of [
			["", [""]],
			["\r", ["", ""]],
			["\r\n\r", ["", "", ""]],
			["\n\r\n\n", ["", "", "", ""]],
			["\r\r\n", ["", "", ""]],
			[" \t", [""]],
			["a \t\n\t a\r a", ["a \t", "a", "a"]],
			["\n a", ["", "a"]],
			[" a\r\n", ["a", ""]],
		] as const)
			assert.deepEqual(linesOf(text), lines);
	});
	test("have a first", () => {
		const text = "  one \r\ntwo";
		const { start, end } = firstLineIn(text, { start: 0, end: text.length });
		assert.equal(text.slice(start, end), "one ");
	});
});

function linesOf(text: string): string[] {
	return linesIn(text, { start: 0, end: text.length }).map(({ start, end }) =>
		text.slice(start, end),
	);
}
