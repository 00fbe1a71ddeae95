import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { fillCell, tableRow } from "../../server/src/core/table-row.ts";
import { applyEdits, at } from "../../server/src/core/text.ts";

suite("tableRow", () => {
	test("is none beside tables and in their headers", () => {
		assert.equal(tableRow(parseReport("Words.\n"), at(2)), undefined);
		assert.equal(tableRow(parseReport("| A |\n|---|\n| a |\n"), at(2)), undefined);
		assert.equal(tableRow(parseReport(""), at(2)), undefined);
	});
});

suite("fillCell", () => {
	for (const [row, column, filled] of [
		["|   | b |", 0, "| x | b |"],
		["| a |       | c |", 1, "| a | x     | c |"],
		["| a || c |", 1, "| a | x | c |"],
		["| a |     |", 1, "| a | x   |"],
		["| a ||", 1, "| a | x |"],
		["a |   | c", 1, "a | x | c"],
	] as const)
		test(`fills ${row}`, () => {
			const head = "| A | B | C |\n|---|---|---|\n";
			const text = `${head}${row}\n`;
			const cell = tableRow(parseReport(text), at(head.length))?.cells[column];
			assert(cell, "There is no such cell.");
			assert.equal(applyEdits(text, [fillCell(text, cell, "x")]), `${head}${filled}\n`);
		});
});
