import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { timelineGap } from "../../../server/src/core/rules/timeline-gap.ts";
import { templateById } from "../../../server/src/core/templates.ts";

suite("rule timeline-gap, further", () => {
	test("looks at a newest-first timeline in the order of time", () =>
		check(["13:05 Resolved", "13:00 d", "10:10 c", "10:05 b", "10:00 a"], ["13:00"]));
	test("counts from the end of a range", () => {
		check(["10:00 a", "10:05 – 12:50 b", "13:00 c"], []);
		check(["10:00 a", "10:05 – 10:20 b", "13:00 c"], ["13:00"]);
	});

	for (const [name, lines] of [
		["before the detection", ["10:00 a", "13:00 [detected] b", "13:05 c"]],
		["after it was over", ["10:00 a", "10:05 [mitigated] b", "13:00 c"]],
		["of half an hour", ["10:00 a", "10:30 b", "10:35 c"]],
		["of less than a quarter", ["10:00 a", "10:40 b", "11:20 c", "12:00 d", "12:40 e", "13:20 f"]],
		["over night", ["2026-03-01 22:00 a", "2026-03-02 08:00 b"]],
		["of a slip in the year", ["2025-03-01 10:00 a", "2026-03-01 11:00 b"]],
		["where nothing is timed", ["2025-03-01 a"]],
	] as const)
		test(`lets be a gap ${name}`, () => check(lines, []));
});

/** The times in front of which something is missed. */
function check(lines: readonly string[], wanted: readonly string[]) {
	const text = `## Timeline\n\n${lines.map((line) => `- ${line}\n`).join("")}`;
	const context = { template: templateById("classic"), today: undefined };
	const found = [...timelineGap.check(parseReport(text), context)];
	assert.deepEqual(
		found.map(({ span }) => text.slice(span.start, span.end)),
		wanted,
	);
}
