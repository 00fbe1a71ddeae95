import assert from "node:assert/strict";
import { agrees, durationsIn } from "../../server/src/core/durations.ts";
import { readMarks } from "../support/marked-text.ts";

const minute = 60_000;

suite("durations", () => {
	for (const [text, minutes] of [
		["lasted <|1 h 25 m|>", 85],
		["for <|38 minutes|> and", 38],
		["<|35h 36m|>", 2136],
		["<|1h50m|>", 110],
		["<|1 hour and 5 minutes|>.", 65],
		["<|1 hour, 5 minutes|>", 65],
		["a <|90min|> outage", 90],
		["<|1.5 hours|>", 90],
		["<|1d 5h 47m|>", 1787],
		["a <|20-minute|> outage", 20],
		["<|1,440 minutes|>", 1440],
		["<|1 hour\nand 5 minutes|>", 65],
	] as const)
		test(`are read in ${JSON.stringify(text)}`, () => {
			const { text: words, spans } = readMarks(text);
			assert.deepEqual(
				durationsIn(words).map(({ span, milliseconds }) => [span, milliseconds / minute]),
				[[spans[0], minutes]],
			);
		});

	for (const text of [
		"v1.2h3",
		"$5m",
		"10:30 min",
		"x86 h",
		"30% m",
		"10-30 minutes",
		"5–13 seconds",
	])
		test(`are not read in ${text}`, () => assert.deepEqual(durationsIn(text), []));

	test("two that do not belong together are two", () =>
		assert.equal(durationsIn("5 minutes, 2 hours later").length, 2));

	for (const [text, precision] of [
		["for about 2 hours", "about"],
		["~2 hours", "about"],
		["2 hours or so", "about"],
		["less than 10 minutes", "bound"],
		["within 10 minutes", "bound"],
		["10 to 15 minutes", "bound"],
		["for 2 hours", "exact"],
	] as const)
		test(`are ${precision} in “${text}”`, () =>
			assert.equal(durationsIn(text)[0]?.precision, precision));

	for (const [text, minutes, wanted] of [
		["52 minutes", 53, true],
		["52 minutes", 54, false],
		["about 52 minutes", 57, true],
		["50 minutes", 54, true],
		["50 minutes", 56, false],
		["2 hours", 145, true],
		["2 hours", 155, false],
		["1 h 30 min", 98, true],
		["1 h 31 min", 98, false],
	] as const)
		test(`${minutes} minutes ${wanted ? "are" : "are not"} what “${text}” says`, () => {
			const [found] = durationsIn(text);
			assert.equal(found && agrees(found, minutes * minute), wanted);
		});
});
