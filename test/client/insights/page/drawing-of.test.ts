import assert from "node:assert/strict";
import { drawingOf } from "../../../../client/src/insights/page/drawing-of.ts";
import { chart, mark } from "../../../support/chart.ts";

suite("drawing", () => {
	test("gives every column its place, empty ones too", () => {
		const groups = ["2026-01", "2026-02", "2026-03"];
		const marks = [mark(2, 1, 1, 7), mark(2, 0, 3, 4, 5, 6)];
		const { options, marks: open } = drawingOf(
			chart({ kind: "columns", groups, series: ["SEV1", "SEV2"], marks }),
			["red", "blue"],
			800,
		);
		assert.deepEqual(options.x?.domain, groups);
		assert.deepEqual(
			[options.y?.domain, options.y?.ticks],
			[
				[0, 4],
				[0, 1, 2, 3, 4],
			],
		);
		assert.deepEqual(
			open.map(({ opens }) => opens.indexes),
			[[4, 5, 6], [7]],
		);
	});

	test("leaves room for the names of bars, and shortens the longest", () => {
		const groups = ["db", "mail gateway for newsletters and receipts"];
		const { options } = drawingOf(
			chart({ groups, marks: [mark(0, 0, 1), mark(1, 0, 12)] }),
			["blue"],
			600,
		);
		const label = options.y?.tickFormat;
		assert.ok(typeof label === "function");
		assert.equal(label(1, 1), "mail gateway for newsletter…");
		assert.ok((options.marginLeft ?? 0) > 150);
		assert.deepEqual(options.x?.ticks, [0, 2, 4, 6, 8, 10, 12]);
	});

	test("lays durations on one axis, a strip for each metric", () => {
		const { options, marks } = drawingOf(
			chart({
				kind: "strips",
				groups: ["Time to detect", "Time to resolve"],
				groupNotes: ["n = 1", "n = 2"],
				marks: [mark(0, 0, 4, 0), mark(1, 0, 70, 0), mark(1, 0, 600, 1)],
			}),
			["blue"],
			700,
		);
		assert.deepEqual(options.x?.domain, [1, 720]);
		assert.deepEqual(options.fy?.domain, [0, 1]);
		assert.equal(marks.length, 3);
	});
});
