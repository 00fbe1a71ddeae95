import assert from "node:assert/strict";
import { labelOn, offsetAt, offsetName, zoneMeanings } from "../../server/src/core/zone.ts";

const noon = { hour: 12, minute: 0, second: undefined };
const july = { year: 2026, month: 7, day: 10 };
const january = { year: 2026, month: 1, day: 10 };

suite("zoneMeanings", () => {
	test("names every meaning of an abbreviation, the commonest first", () => {
		const names = zoneMeanings("IST").map(({ name }) => name);
		assert.deepEqual(names, ["India Standard Time", "Irish Standard Time", "Israel Standard Time"]);
	});

	test("are the same however many were asked for", () => {
		const others = Array.from({ length: 600 }, (_, number) => zoneMeanings(`Zone ${number}`));
		assert.deepEqual(others.flat(), []);
		assert.deepEqual([zoneMeanings("UTC").length, zoneMeanings("+01:15").length], [1, 1]);
	});

	test("reads offsets, regions, pairs and places", () => {
		const read = [
			"UTC+5:30",
			"-08:00",
			"Europe/Berlin",
			"CET/CEST",
			"Zurich time",
			"New York time",
		];
		assert.deepEqual(
			read.map((it) => zoneMeanings(it).map(({ offset, iana }) => offset ?? iana)),
			[
				[330],
				[-480],
				["Europe/Berlin"],
				["Europe/Berlin"],
				["Europe/Zurich"],
				["America/New_York"],
			],
		);
	});

	test("knows no zone in other words", () => {
		for (const words of ["Response time", "UTC+20", "Europe/Atlantis", "CET/PST", ""])
			assert.deepEqual(zoneMeanings(words), [], words);
	});
});

suite("offsetAt", () => {
	test("follows the season in a region, and not in an abbreviation", () => {
		assert.equal(offsetAt("Europe/Berlin", january, noon), 60);
		assert.equal(offsetAt("Europe/Berlin", july, noon), 120);
		assert.equal(offsetAt("Pacific Time", july, noon), -420);
		assert.equal(offsetAt("PST", july, noon), -480);
	});

	test("takes the first of an hour that comes twice, and goes on over one that is skipped", () => {
		const half = { hour: 2, minute: 30, second: undefined };
		assert.equal(offsetAt("Europe/Berlin", { year: 2026, month: 10, day: 25 }, half), 120);
		assert.equal(offsetAt("Europe/Berlin", { year: 2026, month: 3, day: 29 }, half), 60);
	});

	test("does not choose among several common meanings", () => {
		assert.equal(offsetAt("CST", january, noon), undefined);
		assert.equal(offsetAt("BST", july, noon), 60);
	});
});

suite("labelOn", () => {
	test("names the label of the season, where the written one is of the other", () => {
		assert.equal(labelOn("PST", july), "PDT");
		assert.equal(labelOn("CEST", january), "CET");
		assert.equal(labelOn("BST", january), "GMT");
	});

	test("leaves labels that are right, and zones without seasons", () => {
		for (const written of ["PDT", "CEST", "UTC", "GMT", "EAT", "+02:00", "Europe/Berlin"])
			assert.equal(labelOn(written, july), undefined, written);
	});

	test("takes both labels on the day the clocks change", () => {
		const change = { year: 2026, month: 3, day: 29 };
		assert.deepEqual([labelOn("CET", change), labelOn("CEST", change)], [undefined, undefined]);
	});
});

suite("offsetName", () => {
	test("writes minutes only where there are some", () =>
		assert.deepEqual([0, 120, -480, 345].map(offsetName), ["UTC", "UTC+2", "UTC-8", "UTC+5:45"]));
});
