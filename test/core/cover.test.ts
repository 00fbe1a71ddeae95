import assert from "node:assert/strict";
import { cover } from "../../server/src/core/cover.ts";

suite("cover", () => {
	for (const count of [3, 30])
		test(`knows what lies in one of ${count} spans, their ends left out`, () => {
			const spans = Array.from({ length: count }, (_, index) => span(10 * index + 5, 3));
			const isCovered = cover(spans.toReversed());
			const offsets = [0, 5, 7, 8, 15, 26, 28, 10 * count];
			assert.deepEqual(offsets.filter(isCovered), [5, 7, 15, 26]);
		});

	for (const count of [3, 30])
		test(`knows what lies in a long span among ${count}`, () => {
			const short = Array.from({ length: count }, (_, index) => span(2 * index + 1, 1));
			const isCovered = cover([span(0, 100), ...short]);
			assert.deepEqual([0, 4, 99, 100].filter(isCovered), [0, 4, 99]);
		});
});

function span(start: number, length: number) {
	return { start, end: start + length };
}
