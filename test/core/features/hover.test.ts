import assert from "node:assert/strict";
import { hover } from "../../../server/src/core/features/hover.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { readTemplate } from "../../../server/src/core/template.ts";
import { readMarks } from "../../support/marked-text.ts";

const template = readTemplate(
	"team",
	"# {{title}}\n\n## Timeline\n\n<!-- What happened, in order. -->\n\n## Root Cause and Resolution\n\n<!-- Why, and how it ended. -->\n\n## Notes\n",
);
const timeline = "## Timeline (UTC)\n\n- 2026-03-01 14:05 Alert fired\n";

suite("hover", () => {
	test("gives the guidance of a section on its heading", () =>
		check("## <|>Chronology\n", "**Timeline**\n\nWhat happened, in order."));

	test("gives that of a compound section on a part of it", () =>
		check("## Root cau<|>se\n", "**Root Cause and Resolution**\n\nWhy, and how it ended."));

	test("is silent on a heading without guidance", () => check("## No<|>tes\n", undefined));

	test("is silent in prose", () => check("## Timeline\n\nWhat <|>happened\n", undefined));

	test("tells a timestamp in UTC and in the reader's zone", () =>
		check(
			"## Timeline\n\n- 2026-03-01 14:<|>05 EST Disk full\n",
			"**2026-03-01 19:05 UTC**\n\n2026-03-01 20:05 your time (Europe/Berlin)",
			"Europe/Berlin",
		));

	test("tells the time since the first entry and what was inferred", () =>
		check(
			`${timeline}- 14:<|>20 Mitigated by a restart\n`,
			"**2026-03-01 14:20 UTC**\n\n15 min since the first entry\n\nMilestone “mitigated”, as understood from its words.\n\nNot written here: day from the entry above, time zone (UTC) from the timeline’s heading.",
		));

	test("tells the time since the impact's start and since the entry before", () =>
		check(
			`${timeline}- 14:10 Outage begins\n- 14:12–14:20 Looked\n- 15:<|>20 Fixed\n`,
			/\n\n1 h 10 min since impact start · 1 h since the previous entry\n\n/,
		));

	test("takes the entry below for the one before in a newest-first timeline", () =>
		check(
			"## Timeline\n\n- 14:<|>20 UTC c\n- 14:15 UTC b\n- 14:05 UTC a\n",
			/15 min since the first entry · 5 min since the previous entry/,
		));

	test("says of an entry before the impact that it is", () =>
		check(
			`${timeline}- 14:10 Outage begins\n`.replace("14:05", "14:<|>05"),
			/5 min before impact/,
		));

	test("counts on over midnight where no day is known", () =>
		check(
			"## Timeline\n\n- 23:40 a\n- 23:50 b\n- 00:<|>10–00:20 c\n",
			/^\*\*00:10, for 10 min\*\*\n\n30 min since the first entry · 20 min since the previous entry/,
		));

	test("tells on a milestone's tag what comes of it", () =>
		check(
			`${timeline}- 14:10 **[impact start]** Down\n- 14:12 **[dete<|>cted]** Page\n`,
			"Milestone “detected”, as its tag says.\n\nTime to detect: **2 min** (detected 14:12 − impact start 14:10).",
		));

	test("says which entry counts where several mark the same", () =>
		check(
			`${timeline}- 14:10 **[dete<|>cted]** Page\n- 14:12 [detected] Call\n`,
			"Milestone “detected”, as its tag says.",
		));

	test("says so of the one that does not count", () =>
		check(
			`${timeline}- 14:10 **[detected]** Page\n- 14:12 [dete<|>cted] Call\n`,
			"Milestone “detected”, as its tag says. What counts is 14:10.",
		));

	test("tells the report's zone where that is another, and each clock once", () => {
		const berlin = "## Timeline (CET)\n\n- 2026-03-01 14:<|>05 Disk full\n";
		const clocks = "**2026-03-01 13:05 UTC**\n\n2026-03-01 14:05 in the report’s zone (CET)";
		const inferred = "\n\nNot written here: time zone (CET) from the timeline’s heading.";
		check(berlin, clocks + inferred, "Europe/Berlin");
		check(berlin, clocks + inferred, "UTC");
	});

	test("tells how long a range is", () =>
		check(
			"## Timeline\n\n- ~2026-03-01 14:<|>05–14:35 UTC Outage\n",
			/^\*\*about 2026-03-01 14:05 UTC, for 30 min\*\*/,
		));

	test("says what cannot be known", () =>
		check("## Timeline\n\n- <|>14:05 Look\n", "**14:05**\n\nNot known: day, time zone."));

	test("tells the day of a moment without a zone", () =>
		check("## Timeline\n\n- 2026-03-01 14:<|>05 Look\n", /^\*\*2026-03-01 14:05\*\*/));

	test("is silent on a timestamp that cannot be read", () =>
		check("## Timeline\n\n- 14:05 Alert\n- 25:<|>10 Fixed\n", undefined));
});

function check(
	marked: string,
	expected: string | RegExp | undefined,
	viewerTimeZone?: string,
): void {
	const { text, offsets } = readMarks(marked);
	const found = hover(parseReport(text), offsets[0] ?? 0, { template, viewerTimeZone });
	if (expected instanceof RegExp) assert.match(found?.markdown ?? "", expected);
	else assert.equal(found?.markdown, expected);
}
