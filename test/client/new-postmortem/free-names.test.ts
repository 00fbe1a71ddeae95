import assert from "node:assert/strict";
import { freeNames } from "../../../client/src/new-postmortem/free-names.ts";

suite("free names", () => {
	test("number what is taken, before the extension", () => {
		check("outage.md", ["outage.md", "outage-2.md", "outage-3.md"]);
	});

	test("leave folders and other dots alone", () => {
		check("2026.03/v1.2-outage.md", ["2026.03/v1.2-outage.md", "2026.03/v1.2-outage-2.md"]);
		check("2026.03/outage", ["2026.03/outage", "2026.03/outage-2"]);
	});
});

function check(fileName: string, expected: readonly string[]) {
	const names = freeNames(fileName)[Symbol.iterator]();
	assert.deepEqual(
		expected.map(() => names.next().value),
		expected,
	);
}
