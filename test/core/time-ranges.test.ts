import assert from "node:assert/strict";
import { slice } from "../../server/src/core/text.ts";
import { timeRangesIn } from "../../server/src/core/time-ranges.ts";
import { readMarks } from "../support/marked-text.ts";

suite("time ranges", () => {
	for (const [marked, minutes] of [
		["Down (<|10:45 – 16:11 UTC|>)", 326],
		["from <|16:58 to 18:46|>", 108],
		["from <|8:15 UTC to 09:50 UTC|>.", 95],
		["between <|22:10 on 2026-02-26, and 09:24 on 2026-02-27 (CET)|>", 674],
		["<|2026-03-01 10:00 - 2026-03-02 11:00|>", 1500],
		["<|March 30 23:00 until March 31 01:00|>", 120],
		["<|2026-02-30 23:00 until 2026-03-01 01:00|>", undefined],
		["<|1900-02-28 23:00 until 1900-03-01 23:00|>", 1440],
		["<|2000-02-28 23:00 until 2000-03-01 23:00|>", 2880],
		["<|2000-02-29 23:00 until 2000-03-01 23:00|>", 1440],
		["from <|11:30 PM to 12:15 AM|>", 45],
		["from <|10:30 AM on 2026-03-01, to 1:15 PM on 2026-03-01|>", 165],
		["from <|23:30 to 00:15|>", 45],
		["from <|10:00 UTC to 12:00 CET|>", undefined],
		["from <|10:00 to 2:00 PM|>", undefined],
		["from <|11:00 to 2:00|>", undefined],
		["<|2026-03-02 10:00 to 2026-03-01 11:00|>", undefined],
		["from <|10:00 to 12:00 CET (09:00–11:00 UTC)|>", 120],
		["from <|10:00 to 25:10|>", undefined],
	] as const)
		test(`are read in ${marked}`, () => {
			const { text, spans } = readMarks(marked);
			assert.deepEqual(
				timeRangesIn(text).map(({ span, milliseconds }) => [
					slice(text, span),
					milliseconds === undefined ? undefined : milliseconds / 60_000,
				]),
				spans.map((span) => [slice(text, span), minutes]),
			);
		});

	for (const text of [
		"at 10:00 and at 11:00",
		"10:00, then 11:00",
		"10:00 or 11:00",
		"September 11-20",
	])
		test(`are none in “${text}”`, () => assert.deepEqual(timeRangesIn(text), []));
});
