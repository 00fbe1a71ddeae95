import assert from "node:assert/strict";
import { dots } from "../../../../client/src/insights/page/dots.ts";
import { chart, mark } from "../../../support/chart.ts";

const axis = { from: 0, to: 1440, ticks: [] };

suite("dots", () => {
	test("are one for each report where there is room", () => {
		const marks = [mark(0, 0, 4, 1), mark(0, 0, 4, 2), mark(0, 0, 90, 3)];
		assert.deepEqual(
			dots(chart({ marks }), axis, 600).map((dot) => dot.mark),
			marks,
		);
	});

	test("are one for many with nearly the same value", () => {
		const many = Array.from({ length: 9 }, (_, index) => mark(0, 0, 100 + index / 10, index));
		const found = dots(chart({ marks: [...many, mark(1, 0, 100, 9)] }), axis, 600);
		assert.equal(found.length, 2);
		assert.equal(found[0]?.mark.name, "9 reports, from 0/0: 100 to 0/0: 100.8");
		assert.deepEqual(found[0]?.mark.opens.indexes, [0, 1, 2, 3, 4, 5, 6, 7, 8]);
		assert.ok((found[0]?.radius ?? 0) > (found[1]?.radius ?? 0));
	});

	test("lose no report, however many there are", () => {
		const marks = Array.from({ length: 10_000 }, (_, index) => mark(0, 0, index % 1441, index));
		const found = dots(chart({ marks }), axis, 600).flatMap((dot) => dot.mark.opens.indexes);
		assert.equal(new Set(found).size, 10_000);
	});
});
