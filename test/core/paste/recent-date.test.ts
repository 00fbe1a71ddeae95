import assert from "node:assert/strict";
import { formatDate } from "../../../server/src/core/format-timestamp.ts";
import { recentDate, todayOf } from "../../../server/src/core/paste/recent-date.ts";
import { pasteContext } from "../../support/pasted-lines.ts";

suite("recentDate, on Monday, 2026-03-09", () => {
	for (const [words, expected] of [
		["Today", "2026-03-09"],
		["Yesterday", "2026-03-08"],
		["Sunday", "2026-03-08"],
		["Tue", "2026-03-03"],
		["Monday", "2026-03-02"],
		["Feb 25th", "2026-02-25"],
		["March 10", "2026-03-10"],
		["March 11", "2025-03-11"],
		["Dec 31st", "2025-12-31"],
		["4 March 2024", "2024-03-04"],
		["March 4th, 2026", "2026-03-04"],
		["2026-03-04", "2026-03-04"],
		["04.03.2026", "2026-03-04"],
		["4/3/26", "2026-03-04"],
		["3/25", "2025-03-25"],
		["25/3", "2025-03-25"],
	] as const) {
		test(`reads ${words}`, () => assert.equal(read(words), expected));
	}

	test("knows no today on clocks that nobody knows", () => {
		const today = todayOf({ ...pasteContext, viewerTimeZone: "Nowhere/Place" });
		assert.equal(formatDate(today), "1970-01-01");
	});

	test("reads the month first in American notation", () => {
		assert.equal(read("3/4/2026", true), "2026-03-04");
		assert.equal(read("25/3/2026", true), "2026-03-25");
	});

	for (const words of ["soon", "13/13/2026", "0/1/2026", "February 30th"]) {
		test(`reads no day in ${words}`, () => assert.equal(read(words), undefined));
	}
});

function read(words: string, isAmerican = false): string | undefined {
	const date = recentDate(words, pasteContext, isAmerican);
	return date && formatDate(date);
}
