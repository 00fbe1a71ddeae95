import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { milestoneOrder } from "../../../server/src/core/rules/milestone-order.ts";
import { templateById } from "../../../server/src/core/templates.ts";

suite("rule milestone-order, further", () => {
	test("says each misplaced milestone once, by the nearest before", () =>
		check(
			[
				"2026-03-12 09:00 [detected]",
				"2026-03-12 09:20 [mitigated]",
				"2026-03-02 10:00 [resolved]",
			],
			[
				"Let `resolved` come after `mitigated`: `2026-03-02 10:00` is earlier than `2026-03-12 09:20`.",
			],
		));
	test("knows that nothing ends before it starts", () =>
		check(
			["10:00 OUTAGE BEGINS", "09:00 OUTAGE ENDS"],
			["Let `impact end` come after `impact start`: `09:00` is earlier than `10:00`."],
		));

	for (const [name, lines] of [
		["an alert before the impact", ["10:00 [detected]", "10:05 [impact start]"]],
		["a late declaration", ["10:00 [detected]", "10:05 [mitigated]", "10:30 [declared]"]],
		["an approximate time", ["10:10 [detected]", "~10:05 [mitigated]"]],
		["the same minute", ["10:10 [detected]", "10:10 [mitigated]"]],
		["newest first", ["10:50 [resolved]", "10:20 [mitigated]", "10:10 [detected]"]],
	] as const)
		test(`lets be ${name}`, () => check(lines, []));
});

function check(lines: readonly string[], wanted: readonly string[]) {
	const text = `## Timeline (UTC)\n\n${lines.map((line) => `- ${line} Words\n`).join("")}`;
	const context = { template: templateById("classic"), today: undefined };
	const found = [...milestoneOrder.check(parseReport(text), context)];
	assert.deepEqual(
		found.map(({ message }) => message),
		wanted,
	);
}
