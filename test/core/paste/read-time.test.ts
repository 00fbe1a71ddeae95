import assert from "node:assert/strict";
import { wholeTime } from "../../../server/src/core/paste/read-time.ts";
import { eventLine, pasteContext } from "../../support/pasted-lines.ts";

suite("wholeTime", () => {
	for (const [value, expected] of [
		[1772618701, "2026-03-04T10:05:01Z"],
		["1772618701.25", "2026-03-04T10:05:01Z"],
		[1772618701000, "2026-03-04T10:05:01Z"],
		["1772618701000000", "2026-03-04T10:05:01Z"],
		["2026-03-04T10:05:01.5+0530", "2026-03-04 10:05 +05:30"],
		["2026-03-04 10:05 UTC", "2026-03-04 10:05 UTC"],
		["2026-03-04 2:05 PM", "2026-03-04 14:05"],
		["4 March 2026, 10:05", "2026-03-04 10:05"],
		["Mar 4, 10:05 AM", "2026-03-04 10:05"],
		["10:05 CET", "10:05 CET"],
	] as const) {
		test(`reads ${value}`, () => assert.equal(read(value), expected));
	}

	for (const value of [
		"2026-03-04",
		"2026-02-30 10:05:00",
		"2026-03-04 25:05:00",
		"10",
		12,
		999999999999999,
		9999999999,
		"10:05 and more",
		true,
		null,
		"",
	]) {
		test(`reads no time in ${JSON.stringify(value)}`, () => assert.equal(read(value), undefined));
	}
});

function read(value: unknown): string | undefined {
	const at = wholeTime(value, pasteContext);
	return at && eventLine({ at, text: "" }).trimEnd();
}
