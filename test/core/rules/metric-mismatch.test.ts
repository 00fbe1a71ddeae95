import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { metricMismatch } from "../../../server/src/core/rules/metric-mismatch.ts";
import { templateById } from "../../../server/src/core/templates.ts";

const timeline = `
## Timeline (UTC)

- 2026-03-01 09:02 Release
- 2026-03-01 10:00 [impact start] Payments fail
- 2026-03-01 10:07 [detected] Alert
- 2026-03-01 10:19 [acknowledged] Ana looks
- 2026-03-01 10:52 [mitigated] Traffic moved
- 2026-03-01 11:41 [resolved] Fixed
`;
const night =
	"\n## Timeline\n\n- 2026-03-01 16:00 UTC [detected] a\n- 2026-03-02 11:00 UTC [resolved] b\n";

suite("rule metric-mismatch, further", () => {
	for (const [line, wanted] of [
		["Time to detect: 9m", "7m"],
		["TTA: 13 minutes", undefined],
		["Time to acknowledge: 17 minutes", "12 minutes"],
		["Time to repair: 1h 8m", "52m"],
		["| Time to resolve | 2h 3m |\n|---|---|\n| Time to resolve | 2h 3m |", "1h 41m"],
		["Time to resolve: 1h 41m", undefined],
		["Time to resolve: 1h 42m", undefined],
		["Time to resolve: about 2 hours", undefined],
		["Time to resolve: less than 3 hours", undefined],
		["Time to detect: 1h 5m", undefined],
		["Time to resolve: 1h 34m", undefined],
		["Time to resolve: 1h 3m (10:00 to 11:03)", undefined],
		["Time to think: 3m", undefined],
	] as const)
		test(`wants ${wanted ?? "nothing else"} in ${JSON.stringify(line)}`, () =>
			check(`${line}\n${timeline}`, wanted));

	test("lets be what may count office hours only", () => {
		check(`Time to resolve: 3h 1m\n${night}`, undefined);
		check(`Time to resolve: 18h 51m\n${night}`, "19h");
	});
	test("lets be what lies between two entries whose zone is another than the first's", () => {
		const entries = "- 10:00 UTC [impact start] a\n- 11:00 UTC [resolved] b\n";
		const text = (more: string) => `Time to resolve: 30m\n\n## Timeline\n\n${entries}${more}`;
		check(text("- 12:00 CET c\n"), "60m");
		check(text("- 12:00 CET c\n- 12:30 CET d\n"), undefined);
	});
	test("knows nothing where no milestone is marked", () =>
		check("Time to resolve: 9m\n\n## Timeline\n\n- 10:00 a\n- 11:00 b\n", undefined));
});

function check(text: string, wanted: string | undefined) {
	const context = { template: templateById("classic"), today: undefined };
	const [found] = [...metricMismatch.check(parseReport(text), context)];
	assert.equal(found?.fixes?.[0]?.edits[0]?.newText, wanted);
}
