import assert from "node:assert/strict";
import { applySafeFixes } from "../../server/src/core/apply-safe-fixes.ts";
import type { Finding } from "../../server/src/core/lint.ts";

suite("applySafeFixes", () => {
	test("applies what is safe, and nothing else", () => {
		const find = finder([/bad/g, "good", true], [/risky/g, "gone", false]);
		const { text, count, isStable } = applySafeFixes("bad, bad, risky", find);
		assert.deepEqual([text, count, isStable], ["good, good, risky", 2, true]);
	});

	test("goes on while a fix makes room for another", () => {
		const find = finder([/a/g, "b", true], [/b/g, "c", true]);
		const { text, edits } = applySafeFixes("a", find);
		assert.equal(text, "c");
		assert.deepEqual(edits, [{ span: { start: 0, end: 1 }, newText: "c" }]);
	});

	test("applies fixes that meet one after the other", () => {
		const find = finder([/ab/g, "x", true], [/bc/g, "y", true]);
		assert.equal(applySafeFixes("abc", find).text, "xc");
	});

	test("stops when two fixes undo each other", () => {
		const find = finder([/a/g, "b", true], [/b/g, "a", true]);
		const { text, isStable } = applySafeFixes("a", find);
		assert.deepEqual([["a", "b"].includes(text), isStable], [true, false]);
	});

	test("writes the line ends of the text", () => {
		const { text } = applySafeFixes("one\r\nbad", finder([/bad/g, "two\nthree\r\n", true]));
		assert.equal(text, "one\r\ntwo\r\nthree\r\n");
	});
});

type Pattern = readonly [pattern: RegExp, newText: string, safe: boolean];

/** Finds each pattern, and offers to replace it. */
function finder(...patterns: readonly Pattern[]): (text: string) => Finding[] {
	return (text) =>
		patterns.flatMap(([pattern, newText, safe]) =>
			Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => {
				const span = { start: index, end: index + length };
				const fixes = [{ title: "Mend", safe, edits: [{ span, newText }] }];
				return { rule: "test", severity: "warning", message: "Mend it.", span, fixes };
			}),
		);
}
