import assert from "node:assert/strict";
import { scanTimestamp } from "../../server/src/core/timestamp-scan.ts";

suite("timestamp scan", () => {
	for (const [form, stamped] of [
		["ISO date and minute", "<2026-06-22 08:21>"],
		["24 h", "<14:51> Alert"],
		["month word and 12 h", "<Jan 14, 10:18 AM> Alert"],
		["with its zone", "<16:58 UTC> - Writer failed"],
		["date in parentheses behind", "<22:30 UTC (Oct 29)> - Alert"],
		["colon behind", "<2026-09-20 11:21>: unpaused"],
		["dot clock behind a date", "<2026-09-18 15.26> Compared"],
		["with @", "<21 January 2026 @ 01:59 UTC> – Detected"],
		["12 h without a space", "<07:30am> - First report"],
		["word month with year", "<Sep 29 2026 08:59>"],
		["day first with a dot", "<19. April, 11:00>"],
		["day alone", "<15 May>"],
		["12 h on a 24 h clock", "<17:14pm>"],
		["range", "<8:20 - 8:24>"],
		["range behind a date", "<2026-10-06 09:00 - 11:00>"],
		["range of days", "<October 9-23, 2026> - Silence"],
		["range over dates", "<2026-07-10 to 2026-07-16> Quiet"],
		["approximate", "<~13:30-13:45>"],
		["approximate behind", "<2026-11-17 10:45~>"],
		["approximate in words", "<2026-07-08 ca. 18:30>"],
		["unknown digits", "<2026-02-?? ??:??>"],
		["unknown minute of an end", "<12:26-12:??>"],
		["crossed-out digits", "<2X:XX> (not sure)"],
		["dashes", "<2026-12-03 --:-->"],
		["placeholder", "<YYYY-MM-DD HH:MM> text"],
		["long with zone in parentheses", "<November 16, 2026, 2:00 PM (UTC)>: resolved"],
		["time before date", "<13:52:04 - 25th May 2026>"],
		["zone before date", "<15:30 UTC Feb 20>: confirmed"],
		["weekday before", "<Thur 2026-11-09 01:20:40 EAT>"],
		["two zones", "<13:14 EDT (17:14 UTC)>: A user wrote"],
		["plus before UTC", "<2026-02-12 8:55 AM +UTC>"],
		["offset from GMT", "<05-02-2026 9:55 AM GMT+1> - A customer"],
		["compact behind a date", "<2026-03-12 0616>: wrong block"],
		["compact with its zone", "<1915 UTC>, the sequencer"],
		["relative", "<T+5m> paged"],
		["relative start", "<T0>: deploy"],
		["ISO 8601", "<2026-09-29T16:54:16.154136Z> error"],
		["ISO 8601 basic", "<20261021T145700>"],
		["seconds", "<08:42:33> account created"],
		["month first with dashes", "<Feb-08-2026 08:10:01 PM> Attack"],
		["two zones that share a place", "<14:05 CET/CEST> Alert"],
		["a start with its time", "<T0 = 14:05 UTC>: deploy"],
		["a bracket that was opened before", "<13 August, ~15:00 UTC>) Report"],
	] as const) {
		test(`reads ${form}: ${stamped}`, () => {
			const text = stamped.replace(/[<>]/g, "");
			const found = scanTimestamp(text, 0);
			assert.equal(found && `<${text.slice(0, found.end)}>${text.slice(found.end)}`, stamped);
		});
	}

	for (const text of [
		"1.17 creates two",
		"3 pods",
		"8/10 done",
		"2026 was a year",
		"May we go on",
		"v1.2.3",
		"3:1 ratio",
		"10 GB",
	]) {
		test(`takes no part of “${text}” for a time`, () => {
			assert.equal(scanTimestamp(text, 0), undefined);
		});
	}

	test("takes capitals for a zone and small letters for words", () => {
		assert.equal(scanTimestamp("14:05 EAT", 0)?.zone, "EAT");
		assert.equal(scanTimestamp("14:05 eat lunch", 0)?.zone, undefined);
	});

	test("takes the offset that explains a label", () => {
		assert.equal(scanTimestamp("14:05 PST (UTC-7)", 0)?.zone, "UTC-7");
		assert.equal(scanTimestamp("13:14 EDT (17:14 UTC)", 0)?.zone, "EDT");
	});

	test("takes the difference to UTC for the zone, where both clocks stand there", () => {
		const zoneOf = (text: string) => scanTimestamp(text, 0)?.zone;
		assert.deepEqual(["16:05 (14:05 UTC)", "19:30 (02:30 UTC)", "14:05 (14:05 UTC)"].map(zoneOf), [
			"UTC+2",
			"UTC-7",
			"UTC",
		]);
	});

	test("takes no difference for a zone that is no whole number of quarters", () =>
		assert.equal(scanTimestamp("16:07 (14:05 UTC)", 0)?.zone, "UTC"));

	test("counts in minutes, whatever is written", () => {
		const minutesOf = (text: string) => scanTimestamp(text, 0)?.offset;
		assert.deepEqual(
			["T+5m", "T+30s", "T+2h", "T+1d", "T0 ("].map(minutesOf),
			[5, 0.5, 120, 1440, 0],
		);
	});

	test("knows a time that no clock shows", () => {
		const isReal = (text: string) => scanTimestamp(text, 0)?.time?.isReal;
		assert.deepEqual(["25:10", "17:14pm", "14:61", "24:00", "23:59"].map(isReal), [
			false,
			false,
			false,
			true,
			true,
		]);
	});

	test("knows a day that no calendar has", () => {
		const isReal = (text: string) => scanTimestamp(text, 0)?.date?.isReal;
		assert.deepEqual(["2026-02-30", "2024-02-29", "20262-01-16"].map(isReal), [false, true, false]);
	});
});
