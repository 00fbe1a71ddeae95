import assert from "node:assert/strict";
import { markMilestone } from "../../../../server/src/core/features/timeline-commands/mark-milestone.ts";
import { isRefusal } from "../../../../server/src/core/outcome.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { applyEdits } from "../../../../server/src/core/text.ts";
import { readMarks } from "../../../support/marked-text.ts";

suite("markMilestone", () => {
	for (const [name, before, after] of [
		[
			"a row without words",
			"| Time | Event |\n|---|---|\n| 14:05<|> |       |\n",
			"| Time | Event |\n|---|---|\n| 14:05 | **[detected]** |\n",
		],
		[
			"a row that ends with its time",
			"| Time | Event |\n|---|---|\n| 14:05<|> |\n",
			"| Time | Event |\n|---|---|\n| 14:05 **[detected]** |\n",
		],
		[
			"a row whose columns have no titles",
			"| Time | |\n|---|---|\n| 14:05<|> | Alert |\n",
			"| Time | |\n|---|---|\n| 14:05 | **[detected]** Alert |\n",
		],
		[
			"a row with a phase in small letters",
			"| Time | Phase | Event |\n|---|---|---|\n| 14:05<|> | resolved | Alert |\n",
			"| Time | Phase | Event |\n|---|---|---|\n| 14:05 | detected | Alert |\n",
		],
		[
			"words behind a tag",
			"- 14:05<|> – <b>Alert</b>\n",
			"- 14:05 – **[detected]** <b>Alert</b>\n",
		],
		["words behind a sign", "- 14:05<|> >**Disk**\n", "- 14:05 > **[detected]** **Disk**\n"],
		["words close to a colon", "- 14:05<|>:Disk\n", "- 14:05: **[detected]** Disk\n"],
		["a bullet", "- 14:05<|> UTC – Alert\n", "- 14:05 UTC – **[detected]** Alert\n"],
		[
			"words that begin with emphasis",
			"- **14:05** – *Alert* fires<|>\n",
			"- **14:05** – **[detected]** *Alert* fires\n",
		],
		[
			"words within the emphasis of the time",
			"- **14:05<|> Alert**\n",
			"- **14:05 [detected] Alert**\n",
		],
		[
			"words that begin with a link",
			"- 14:05: [Alert](x)<|>\n",
			"- 14:05: **[detected]** [Alert](x)\n",
		],
		["an entry without words", "- 14:05<|>\n", "- 14:05 **[detected]**\n"],
		[
			"a heading from its body",
			"### 14:05 Alert\n\nWo<|>rds.\n",
			"### 14:05 **[detected]** Alert\n\nWords.\n",
		],
		[
			"a tag that says something else",
			"- 14:05 **[resolved]** Alert<|>\n",
			"- 14:05 **[detected]** Alert\n",
		],
		[
			"capitals, which are the writer's words",
			"- 14:05 OUTAGE BEGINS: x<|>\n",
			"- 14:05 **[detected]** OUTAGE BEGINS: x\n",
		],
		[
			"a row",
			"| Time | Event |\n|---|---|\n| 14:05 | Ale<|>rt |\n",
			"| Time | Event |\n|---|---|\n| 14:05 | **[detected]** Alert |\n",
		],
		[
			"a row in its column for that",
			"| Time | Phase    | Event |\n|---|---|---|\n| 14:00 | Escalated | x |\n| 14:05 |          | Ale<|>rt |\n",
			"| Time | Phase    | Event |\n|---|---|---|\n| 14:00 | Escalated | x |\n| 14:05 | Detected | Alert |\n",
		],
		[
			"a row whose phase is something else",
			"| Time | Phase | Event |\n|---|---|---|\n| 14:05 | Triage | Ale<|>rt |\n",
			"| Time | Phase | Event |\n|---|---|---|\n| 14:05 | Triage | **[detected]** Alert |\n",
		],
	] as const) {
		test(`marks ${name}`, () => assert.equal(marked(before), after));
	}

	test("says so when there is nothing to mark", () => {
		assert.match(marked("At first\n14:05<|>\n"), /its form leaves no place for it/);
		assert.match(marked("- 14:05 **[detected]** Alert<|>\n"), /marked as “detected” already/);
		assert.match(marked("- 14:05 Alert\n\nOther words.\n\nMore.<|>\n"), /caret into an entry/);
	});
});

function marked(entries: string): string {
	const { text, offsets } = readMarks(`## Timeline\n\n${entries}`);
	const marking = { offset: offsets[0] ?? 0, milestone: "detected", again: parseReport } as const;
	const outcome = markMilestone(parseReport(text), marking);
	return isRefusal(outcome)
		? outcome.refused
		: applyEdits(text, outcome.edits).slice("## Timeline\n\n".length);
}
