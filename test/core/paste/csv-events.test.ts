import assert from "node:assert/strict";
import { csvEvents } from "../../../server/src/core/paste/csv-events.ts";
import { pastedLines } from "../../support/pasted-lines.ts";

suite("rows of a table", () => {
	for (const [name, text] of [
		["commas", 'Time,Event\n2026-03-04 10:05,"No disk, no luck"\n2026-03-04 10:09,Cleaned'],
		["semicolons", "Time;Event\n2026-03-04 10:05;No disk, no luck\n2026-03-04 10:09;Cleaned"],
		["tabs", "Event\tTime\nNo disk, no luck\t2026-03-04 10:05\nCleaned\t2026-03-04 10:09"],
		["tabs without a header", "2026-03-04 10:05\tNo disk, no luck\n2026-03-04 10:09\tCleaned"],
		[
			"day and time apart",
			'Date,Time,What\n2026-03-04,10:05,"No disk, no luck"\n2026-03-04,10:09,Cleaned',
		],
	] as const) {
		test(`are read with ${name}`, () => {
			assert.deepEqual(pastedLines(csvEvents, text), [
				"2026-03-04 10:05 No disk, no luck",
				"2026-03-04 10:09 Cleaned",
			]);
		});
	}

	test("name who it was", () => {
		const text = "when,who,message\n10:05 UTC,ana,No disk\n10:09 UTC,ben,Cleaned";
		assert.deepEqual(pastedLines(csvEvents, text), [
			"10:05 UTC ana: No disk",
			"10:09 UTC ben: Cleaned",
		]);
	});

	test("keep a time whose day cannot be read", () => {
		const text = "Date,Time,What\nsome day,10:05,No disk\n2026-03-04,10:09,Cleaned";
		assert.deepEqual(pastedLines(csvEvents, text), ["10:05 No disk", "2026-03-04 10:09 Cleaned"]);
	});

	for (const [name, text] of [
		["numbers", "a,b\n1,2\n3,4"],
		["times without words", "time,event\n10:05,\n10:09,\n"],
		["days", "date,amount\n2026-03-01,4\n2026-03-02,5"],
		["prose", "The outage began. Ana noticed,\nand then, at last,\nBen came"],
		["a Markdown table", "| Time | Event |\n|---|---|\n| 14:05 | A, b |\n| 14:06 | B, c |"],
		["log lines with commas", "2026-03-04 10:05:01,123 a\n2026-03-04 10:05:02,123 b"],
	] as const) {
		test(`are not seen in ${name}`, () => assert.deepEqual(pastedLines(csvEvents, text), []));
	}
});
