import assert from "node:assert/strict";
import { choiceAt } from "../../../server/src/core/features/choice.ts";

suite("a moment to choose", () => {
	test("is told in UTC where no zone can be read", () => {
		const ground = { zone: "IST", timeZone: "CST", known: undefined };
		const { local } = choiceAt(Date.UTC(2026, 2, 1, 14, 32), "now", ground);
		assert.deepEqual([local.date.day, local.time.hour, local.time.minute], [1, 14, 32]);
	});
});
