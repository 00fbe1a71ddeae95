import assert from "node:assert/strict";
import { discord } from "../../../server/src/core/paste/discord.ts";
import { pastedLines } from "../../support/pasted-lines.ts";

suite("Discord", () => {
	test("reads names with times, and times before further messages", () => {
		const text =
			"Ana — Today at 3:13 PM\nIt broke\n[3:14 PM]Looking\nBen — 03/04/2026 3:15 PM\nFixed";
		assert.deepEqual(pastedLines(discord, text), [
			"2026-03-09 15:13 Ana: It broke",
			"15:14 Ana: Looking",
			"2026-03-04 15:15 Ben: Fixed",
		]);
	});

	test("does not take a list for a chat", () => {
		assert.deepEqual(pastedLines(discord, "Lunch — noon\nDinner — evening"), []);
	});
});
