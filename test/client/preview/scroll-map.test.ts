import assert from "node:assert/strict";
import { lineOf, topOf } from "../../../client/src/preview/scroll-map.ts";

const marks = [
	{ line: 2, top: 100 },
	{ line: 4, top: 200 },
	{ line: 10, top: 260 },
];

suite("scroll map", () => {
	test("knows the places of the marks", () => {
		for (const { line, top } of marks) {
			assert.equal(topOf(marks, line), top);
			assert.equal(lineOf(marks, top), line);
		}
	});

	test("interpolates between two marks", () => {
		assert.equal(topOf(marks, 3), 150);
		assert.equal(lineOf(marks, 230), 7);
	});

	test("stays at the last mark below it, and at the top above the first", () => {
		assert.equal(topOf(marks, 99), 260);
		assert.equal(topOf(marks, 1), 0);
		assert.equal(lineOf(marks, 10), 0);
	});

	test("has the top when there are no marks", () => {
		assert.equal(topOf([], 5), 0);
	});
});
