import assert from "node:assert/strict";
import { teams } from "../../../server/src/core/paste/teams.ts";
import { pastedLines } from "../../support/pasted-lines.ts";

suite("Teams", () => {
	for (const [name, text, expected] of [
		[
			"a time in brackets before the name",
			"[10:05 AM] Lima, Ana\nIt broke\n[10:07 AM] Ben Okoro\nFixed",
			["10:05 Lima, Ana: It broke", "10:07 Ben Okoro: Fixed"],
		],
		[
			"days in brackets",
			"[Yesterday 10:05 AM] Ana Lima\nIt broke\n[3/9 10:07 AM] Ben\nFixed",
			["2026-03-08 10:05 Ana Lima: It broke", "2026-03-09 10:07 Ben: Fixed"],
		],
		[
			"a date behind the name",
			"Ana Lima  3/4/2026 10:05 AM\nIt broke\nBen Okoro  3/4/2026 10:07 AM\nFixed",
			["2026-03-04 10:05 Ana Lima: It broke", "2026-03-04 10:07 Ben Okoro: Fixed"],
		],
		[
			"a date below the name",
			"Ana Lima\n04.03.2026 10:05\nIt broke\nBen\n04.03.2026 10:07\nFixed",
			["2026-03-04 10:05 Ana Lima: It broke", "2026-03-04 10:07 Ben: Fixed"],
		],
		[
			"no reactions",
			"[10:05] Ana\nIt broke\nLike 2\n👍 3\nhas context menu\n[10:07] Ben\nFixed\nEdited",
			["10:05 Ana: It broke", "10:07 Ben: Fixed"],
		],
	] as const) {
		test(`reads ${name}`, () => assert.deepEqual(pastedLines(teams, text), expected));
	}

	test("does not take a single message for a chat", () => {
		assert.deepEqual(pastedLines(teams, "[10:05 AM] Ana Lima\nIt broke"), []);
	});
});
