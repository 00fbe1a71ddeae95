import assert from "node:assert/strict";
import { tellingWords } from "../../../server/src/core/related/telling-words.ts";

suite("telling words", () => {
	test("are the same however many others were read before", () => {
		tellingWords(Array.from({ length: 20_001 }, (_, index) => `${index}`).join(" "));
		check("An expired certificate", ["expired", "certificate"]);
	});

	test("are those that are not in every report", () =>
		check("The incident was caused by an expired certificate in production", [
			"expired",
			"certificate",
		]));

	test("are no dates, times and amounts", () =>
		check("On Monday, 2026-03-01 at 14:05 UTC, 1,480 of 3000 orders were lost", [
			"orders",
			"lost",
		]));

	test("are the numbers that servers answer with", () =>
		check("503 and 404, not 200", ["503", "404"]));

	test("are parts of a longer name", () =>
		check("cert-manager on eu_west lost fs.inotify", [
			"cert",
			"manager",
			"eu",
			"west",
			"lost",
			"fs",
			"inotify",
		]));

	test("come without what an apostrophe adds", () =>
		check("The broker’s disk doesn't fill", ["broker", "disk", "fill"]));

	test("are words of any language, but no hashes", () =>
		check("Zertifikat für Gehälter: 9f86d081884c7d659a2feaa0c55ad015", [
			"Zertifikat",
			"für",
			"Gehälter",
		]));
});

function check(text: string, wanted: readonly string[]): void {
	assert.deepEqual(
		tellingWords(text).map(({ written }) => written),
		wanted,
	);
}
