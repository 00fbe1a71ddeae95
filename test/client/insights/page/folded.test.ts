import assert from "node:assert/strict";
import { folded } from "../../../../client/src/insights/page/folded.ts";
import { chart, mark } from "../../../support/chart.ts";

const names = (count: number, word: string) =>
	Array.from({ length: count }, (_, index) => `${word}${index + 1}`);

suite("folded chart", () => {
	test("is the same where all can be drawn", () => {
		const bars = chart({ groups: names(20, "service"), marks: [mark(19, 0, 2, 1, 2)] });
		assert.deepEqual(folded(bars), { chart: bars, note: "" });
	});

	test("holds the rarest of many severities in one series", () => {
		const { chart: shown, note } = folded(
			chart({
				kind: "columns",
				groups: ["2026-03"],
				series: names(8, "S"),
				marks: [
					mark(0, 0, 2, 1, 2),
					mark(0, 1, 1, 3),
					mark(0, 2, 1, 4),
					mark(0, 3, 2, 5, 6),
					mark(0, 4, 2, 7, 8),
					mark(0, 5, 1, 9),
					mark(0, 6, 2, 10, 11),
					mark(0, 7, 3, 12, 13, 14),
				],
			}),
		);
		assert.deepEqual(shown.series, ["S1", "S4", "S5", "S7", "S8", "3 others"]);
		assert.deepEqual(
			shown.marks.map(({ series, value, opens }) => [series, value, opens.indexes]),
			[
				[0, 2, [1, 2]],
				[1, 2, [5, 6]],
				[2, 2, [7, 8]],
				[3, 2, [10, 11]],
				[4, 3, [12, 13, 14]],
				[5, 3, [3, 4, 9]],
			],
		);
		assert.equal(shown.marks.at(-1)?.name, "2026-03, others: 3");
		assert.equal(note, "“3 others” are S2, S3, S6: the table tells them apart.");
	});

	test("draws the longest of many bars", () => {
		const groups = names(25, "service");
		const { chart: shown, note } = folded(
			chart({ groups, marks: groups.map((_, group) => mark(group, 0, 30 - group)) }),
		);
		assert.deepEqual(shown.groups, groups.slice(0, 20));
		assert.deepEqual([shown.marks.length, shown.marks.at(-1)?.group], [20, 19]);
		assert.equal(note, "20 of 25 are drawn: the table has all.");
	});

	test("draws what nobody owns, however many owners there are", () => {
		const groups = [...names(24, "@owner"), "nobody"];
		const { chart: shown } = folded(chart({ id: "owners", groups, marks: [mark(24, 0, 3)] }));
		assert.equal(shown.groups.at(-1), "nobody");
		assert.equal(shown.marks[0]?.group, 19);
	});
});
