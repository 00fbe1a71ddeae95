import assert from "node:assert/strict";
import { milestones, milestoneTag, milestoneWords } from "../../server/src/core/milestone.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { slice } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("milestones", () => {
	test("are told in words, and written as a tag", () => {
		assert.equal(milestoneWords("impactStart"), "impact start");
		assert.equal(milestoneTag("impactStart"), "**[impact start]**");
	});
	test("are read back from the tag that we write", () => {
		for (const milestone of milestones)
			assert.deepEqual(read(`- 14:05 ${milestoneTag(milestone)} Words`), [
				`${milestone} tag ${milestoneTag(milestone)}`,
			]);
	});

	for (const line of [
		"- **14:05** – <|**[detected]**|> Disk alert fired",
		"- 14:05 <|[Detected]|> Disk alert fired",
		"- **14:05 <|[detected]|> Disk alert fired**",
		"- 14:05 Disk alert fired <|_[detected]_|>",
		"- 14:05 Disk alert fired <|(detected)|>.",
		"- 14:05 Disk alert fired <|#detected|>",
		"- 14:05 <|**DETECTED**|> Disk alert fired",
		"- 14:05 <|DETECTED|> — disk alert fired",
		"- 14:05 Disk alert fired - <|DETECTED|>",
		"- 14:05 <|**Detected:**|> disk alert fired",
		"- 14:05 <|🚨|> Disk alert fired",
		"### 14:05 <|**[detected]**|>",
		"14:05 <|`[detected]`|> Disk alert fired",
	])
		test(`are marked in ${line}`, () => marked(line));

	test("are marked in the cells of a row", () =>
		marked("| Time | Event |\n|---|---|\n| 14:05 | <|**[detected]**|> Disk alert fired |"));
	test("are marked in capitals for the whole outage", () =>
		check("- 14:54 OUTAGE BEGINS — Search starts\n- 16:00 **OUTAGE ENDS**", [
			"impactStart tag OUTAGE BEGINS",
			"impactEnd tag **OUTAGE ENDS**",
		]));
	test("a tag beats the words beside it", () =>
		check("- 14:05 [mitigated] Incident resolved", ["mitigated tag [mitigated]"]));
	test("a link, code in brackets or an unknown word is no tag", () =>
		check("- 14:05 See [resolved](a.md)\n- 14:06 [urgent] Look\n- 14:07 Update (start)", [
			"-",
			"-",
			"-",
		]));

	test("are named by a column", () =>
		check(
			"| Time | Event | Phase |\n|---|---|---|\n| 14:05 | Look | Detected |\n| 14:06 | Look | Investigate |\n| 14:09 | Done | Resolved |",
			["detected column", "-", "resolved column"],
		));
	test("are named by a label before the time, or before the words", () =>
		check("- Impact start: 14:05\n- **Time detected**: 14:06 by an alert\n- Recovery: 15:00", [
			"impactStart column",
			"detected column",
			"resolved column",
		]));
	test("are named by words in front of a time at the end", () =>
		check("- Fault occurs 2026-03-01 13:30\n- Repaired 2026-03-01 14:00", [
			"impactStart column",
			"mitigated column",
		]));
	test("are named by a label behind the time", () =>
		check("- 14:05 Detection: the dashboard was red", ["detected column"]));
});

function marked(line: string) {
	const { text, spans } = readMarks(line);
	assert.deepEqual(
		read(text),
		spans.map((span) => `detected tag ${slice(text, span)}`),
	);
}

function check(lines: string, wanted: readonly string[]) {
	assert.deepEqual(read(lines), wanted);
}

function read(lines: string): string[] {
	const { text, timeline } = parseReport(`## Timeline\n\n${lines}\n`);
	return timeline.entries.map(({ milestone = "-", milestoneFrom = "", tagSpan }) =>
		[milestone, milestoneFrom, tagSpan ? slice(text, tagSpan) : ""].join(" ").trim(),
	);
}
