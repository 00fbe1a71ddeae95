import assert from "node:assert/strict";
import { rangeOffers } from "../../../server/src/core/features/range-offers.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const now = Date.UTC(2026, 2, 1, 14, 32);

suite("the end of a range", () => {
	test("is offered 5, 10 and 30 minutes later, and now", () =>
		check("- 13:50: a\n- 14:05 – <|>", [
			"14:10, 5 min long",
			"14:15, 10 min long",
			"14:35, 30 min long",
			"14:32, now · 27 min long",
		]));

	test("begins with what is typed, where a dash parts words as well", () =>
		check("- 13:50 – a\n- 14:05 – 14:1<|>", ["14:10, 5 min long", "14:15, 10 min long"]));

	for (const [name, marked, expected] of [
		["a dated timestamp", "- 2026-03-01 14:05 to <|>", "- 2026-03-01 14:05 to 14:10"],
		["a zone", "- 14:05 UTC to <|>", "- 14:05 UTC to 14:10 UTC"],
		["12-hour clocks", "- 2:05 PM to <|>", "- 2:05 PM to 2:10 PM"],
		["a clock without a colon", "- 2026-03-01 1405 to <|>", "- 2026-03-01 1405 to 2026-03-01 1410"],
		["midnight", "- 23:57 until <|>", "- 23:57 until 00:02"],
		["no spaces", "- 14:05-1<|>", "- 14:05-14:10"],
		["digits behind", "- 14:05-1<|>4:", "- 14:05-14:10"],
		["a table", "| Time | Event |\n|---|---|\n| 14:05 to <|> | a |", "| 14:05 to 14:10 | a |"],
	] as const) {
		test(`is written as its start: ${name}`, () => {
			const { text, offer } = read(marked);
			assert.equal(
				applyEdits(text, offer ? [offer] : [])
					.split("\n")
					.at(-2),
				expected,
			);
		});
	}

	for (const [name, marked] of [
		["a dash that parts timestamps from words", "- 13:50 – a\n- 14:05 – <|>"],
		["the only entry's dash", "- 14:05 – <|>"],
		["words behind the dash", "- 13:50: a\n- 14:05 – <|>Alert"],
		["a range that has its end", "- 13:50: a\n- 14:05–14:10<|>"],
		["words", "- 14:05 went up to <|>"],
	] as const) {
		test(`is not taken for ${name}`, () => check(marked, []));
	}
});

function check(marked: string, expected: readonly string[]): void {
	const { offers } = read(marked);
	assert.deepEqual(
		offers.map(({ newText, detail }) => `${newText}, ${detail}`),
		expected,
	);
}

function read(marked: string) {
	const { text, offsets } = readMarks(`## Timeline (UTC)\n\n2026-03-01\n\n${marked}\n`);
	const offers = rangeOffers(parseReport(text), offsets[0] ?? 0, { now, timeZone: "UTC" });
	return { text, offers, offer: offers[0] };
}
