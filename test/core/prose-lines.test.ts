import assert from "node:assert/strict";
import fc from "fast-check";
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
		const text = fc
			.array(fc.constantFrom("a", " ", "\t", "\n", "\r", "\r\n"))
			.map((it) => it.join(""));
		fc.assert(
			fc.property(text, (it) => {
				const wanted = it.split(/\r\n?|\n/).map((line) => line.replace(/^[ \t]+/, ""));
				assert.deepEqual(linesOf(it), wanted);
			}),
		);
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
