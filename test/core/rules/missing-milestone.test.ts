import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { missingMilestone } from "../../../server/src/core/rules/missing-milestone.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

const bullets = "- 14:05 Disk is full\n- 14:20 Logs looked at\n- 14:50 Larger disk put in\n";

suite("rule missing-milestone, further", () => {
	test("marks both at once on the likeliest entries", () =>
		check(
			bullets,
			"- 14:05 **[detected]** Disk is full\n- 14:20 Logs looked at\n- 14:50 **[resolved]** Larger disk put in\n",
		));
	test("keeps emphasis and ranges, newest first", () =>
		check(
			"- **14:50 Larger disk put in**\n- 14:20 – 14:30 Logs looked at\n- **14:05** – *Disk* full\n",
			"- **14:50 [resolved] Larger disk put in**\n- 14:20 – 14:30 Logs looked at\n- **14:05** – **[detected]** *Disk* full\n",
		));
	test("sets words apart from a time that they stand close to", () =>
		check(
			"- **14:05**Disk is full\n- **14:20**Logs looked at\n- **14:50**Larger disk put in\n",
			"- **14:05** **[detected]** Disk is full\n- **14:20**Logs looked at\n- **14:50** **[resolved]** Larger disk put in\n",
		));
	test("sets words apart from the colon that they stand close to", () =>
		check(
			"- 14:05:Disk is full\n- 14:20:Logs looked at\n- **14:50:Larger disk put in**\n",
			"- 14:05: **[detected]** Disk is full\n- 14:20:Logs looked at\n- **14:50: [resolved] Larger disk put in**\n",
		));
	test("takes the colon of an emoji for the words'", () =>
		check(
			"- 14:05 :fire: Disk is full\n- 14:20 Logs looked at\n- 14:50 :tada: Larger disk put in\n",
			"- 14:05 **[detected]** :fire: Disk is full\n- 14:20 Logs looked at\n- 14:50 **[resolved]** :tada: Larger disk put in\n",
		));
	test("marks the words of a row", () =>
		check(
			"| Time | Event |\n|---|---|\n| 14:05 | Disk is full |\n| 14:20 | Looked |\n| 14:50 | Disk put in |\n",
			"| Time | Event |\n|---|---|\n| 14:05 | **[detected]** Disk is full |\n| 14:20 | Looked |\n| 14:50 | **[resolved]** Disk put in |\n",
		));
	test("leaves the row alone whose columns could all be the words", () =>
		check(
			"| Time | Who | Event |\n|---|---|---|\n| 14:05 | a | b |\n| 14:20 | a | c |\n| 14:50 | a | d |\n",
			"",
		));
	test("prefers what sounds like it, in its half of the timeline", () =>
		check(
			"- 14:05 Release\n- 14:10 A ticket comes in\n- 14:20 Alarm of the neighbour\n- 14:50 Disk restored\n- 14:55 Tea\n- 15:00 Incident over\n",
			"- 14:05 Release\n- 14:10 **[detected]** A ticket comes in\n- 14:20 Alarm of the neighbour\n- 14:50 **[resolved]** Disk restored\n- 14:55 Tea\n- 15:00 Incident over\n",
		));

	for (const [name, lines] of [
		["where both are marked", "- 14:05 [detected] a\n- 14:20 b\n- 14:50 [mitigated] c\n"],
		["on two entries", "- 14:05 a\n- 14:20 b\n"],
		["where no entry has a time", "- 2026-03-01 a\n- 2026-03-02 b\n- 2026-03-03 c\n"],
		["where prose tells it below times", "### 14:05\n\na\n\n### 14:20\n\nb\n\n### 14:50\n\nc\n"],
	] as const)
		test(`is silent ${name}`, () => check(lines, undefined));
});

/** What the first fix makes of the lines; `undefined` without a finding, "" without a fix. */
function check(lines: string, wanted: string | undefined) {
	const head = "## Timeline\n\n";
	const context = { template: templateById("classic"), today: undefined };
	const [found] = [...missingMilestone.check(parseReport(head + lines), context)];
	const edits = found?.fixes?.[0]?.edits;
	const fixed = edits ? applyEdits(head + lines, edits).slice(head.length) : found && "";
	assert.equal(fixed, wanted);
}
