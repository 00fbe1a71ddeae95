import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { missingSection } from "../../../server/src/core/rules/missing-section.ts";
import { templateById } from "../../../server/src/core/templates.ts";

suite("rule missing-section, edge cases", () => {
	test("counts split sections, synonyms and pseudo-headings as there", () => {
		assert.deepEqual(
			missing(
				"# Outage\n\n**What happened?**\n\nA.\n\n**Timeline**\n\n- 10:00 A\n\n**Root cause**\n\nB.\n\n**Action items**\n\n- C\n",
			),
			[],
		);
	});

	test("leaves a report of another structure alone", () => {
		const other =
			"# Outage\n\n## Summary\n\nA.\n\n## Lessons Learned\n\nB.\n\n## Timeline\n\n- 10:00 A\n";
		assert.deepEqual(missing(other), []);
	});

	test("asks for all that lacks where the file says what it is", () => {
		const says = "---\ntype: postmortem\n---\n\n# Outage\n\n## Lessons Learned\n\n## Timeline\n";
		assert.deepEqual(missing(says), [
			"Issue Summary",
			"Root Cause and Resolution",
			"Corrective and Preventive Measures",
		]);
	});

	test("asks at the first words of a file without any section", () => {
		const text = "---\ntemplate: classic\n---\n\nThe disk was full.\n";
		const context = { template: templateById("classic"), today: undefined };
		const [problem] = missingSection.check(parseReport(text), context);
		assert.deepEqual(problem?.span, { start: 0, end: 3 });
	});

	test("says nothing of an empty file", () => {
		assert.deepEqual(missing(""), []);
	});
});

function missing(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return Array.from(
		missingSection.check(parseReport(text), context),
		({ message }) => /`(.+)`/.exec(message)?.[1],
	);
}
