import assert from "node:assert/strict";
import { inlayHints } from "../../../server/src/core/features/inlay-hints.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits, at } from "../../../server/src/core/text.ts";

suite("inlay hints", () => {
	test("tell the time since the first entry", () =>
		check("- 14:05 UTC Alert\n- 14:17 UTC Fixed", "- 14:05 UTC Alert\n- 14:17 UTC{+12m} Fixed"));

	test("are none without a time to count from", () => checkSame("- Nothing yet"));

	test("are those of the timeline that is counted", () =>
		checkSame("- 14:05 a\n\n## Timeline of the vendor\n\n- 09:00 b"));

	test("tell it since the start of the impact, where that is marked", () =>
		check(
			"- 14:01 Deployed\n- 14:05 Outage begins\n- 14:17 Fixed",
			"- 14:01{−4m} Deployed\n- 14:05 Outage begins\n- 14:17{+12m} Fixed",
		));

	for (const [from, to, hint] of [
		["14:05:00", "14:05:45", "+45s"],
		["14:05", "15:10", "+1h 05m"],
		["14:05", "16:05", "+2h"],
		["2026-03-01 14:05", "2026-03-03 17:20", "+2d 3h"],
		["2026-03-01 14:05 UTC", "2026-03-01 17:05 +02:00", "+1h"],
		["2026-12-31 23:50", "2027-01-01 00:10", "+20m"],
		["23:50", "00:10", "+20m"],
	] as const) {
		test(`are short: ${from} to ${to} is ${hint}`, () =>
			check(`- ${from} a\n- ${to} b`, `- ${from} a\n- ${to}{${hint}} b`));
	}

	for (const [form, expected] of [
		["- **14:17** – b", "- **14:17**{+12m} – b"],
		["- **14:17:** b", "- **14:17:**{+12m} b"],
		["- [14:17] b", "- [14:17]{+12m} b"],
		["- [14:17](https://example.org/x) b", "- [14:17{+12m}](https://example.org/x) b"],
	] as const) {
		test(`stand behind what closes the timestamp: ${form}`, () =>
			check(`- 14:05 a\n${form}`, `- 14:05 a\n${expected}`));
	}

	test("stand in tables, and in newest-first timelines", () =>
		check(
			"| Time | Event |\n|---|---|\n| 14:20 | c |\n| 14:10 | b |\n| 14:05 | a |",
			"| Time | Event |\n|---|---|\n| 14:20{+15m} | c |\n| 14:10{+5m} | b |\n| 14:05 | a |",
		));

	test("are silent where two times cannot be compared", () => {
		checkSame("- 14:05 UTC a\n- 16:10 CEST b");
		checkSame("- 2026-03-01 14:05 UTC a\n- 25:10 b\n- 2026-03-02 b");
	});

	test("say nothing of an entry at the same time", () => checkSame("- 14:05 a\n- 14:05 b"));

	test("say since what", () => {
		const report = parseReport("## Timeline\n\n- 14:05 UTC a\n- 14:17 UTC b\n");
		const [hint] = inlayHints(report, whole);
		assert.equal(hint?.tooltip, "12 min since the first entry, 14:05 UTC");
	});

	test("are those of the lines that are asked for", () => {
		const text = "## Timeline\n\n- 14:05 a\n- 14:10 b\n- 14:15 c\n- 14:20 d\n";
		const span = { start: text.indexOf("14:15"), end: text.indexOf(" c") };
		const labels = inlayHints(parseReport(text), span).map(({ label }) => label);
		assert.deepEqual(labels, ["+10m"]);
	});
});

const whole = { start: 0, end: Number.POSITIVE_INFINITY };

/** `expected` has the hints of the timeline in braces. */
function check(timeline: string, expected: string): void {
	const heading = "## Timeline\n\n";
	const text = `${heading}${timeline}\n`;
	const edits = inlayHints(parseReport(text), whole).map(({ offset, label }) => {
		return { span: at(offset), newText: `{${label}}` };
	});
	assert.equal(applyEdits(text, edits), `${heading}${expected}\n`);
}

function checkSame(timeline: string): void {
	check(timeline, timeline);
}
