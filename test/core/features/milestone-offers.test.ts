import assert from "node:assert/strict";
import { milestoneOffers } from "../../../server/src/core/features/milestone-offers.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

suite("milestoneOffers", () => {
	for (const [name, before, after] of [
		["behind a timestamp", "- 14:05 UTC – [<|>", "- 14:05 UTC – **[impact start]** "],
		["what is typed of it", "- **14:05** [det<|>] Alert", "- **14:05** **[detected]** Alert"],
		[
			"within emphasis that the editor closed",
			"- 14:05 **[res<|>]** Alert",
			"- 14:05 **[resolved]** Alert",
		],
		["in a heading", "### 14:05 [esc<|>", "### 14:05 **[escalated]** "],
		[
			"in a cell",
			"| Time | Event |\n|---|---|\n| 14:05 | [dec<|> |",
			"| Time | Event |\n|---|---|\n| 14:05 | **[declared]** |",
		],
	] as const) {
		test(`completes ${name}`, () => assert.equal(completed(before), after));
	}

	test("offers last what is marked already", () => {
		const labels = offers("- 14:00 **[impact start]** a\n- 14:05 [<|>").map(({ label }) => label);
		assert.equal(labels.length, 8);
		assert.equal(labels.at(-1), "[impact start]");
	});

	for (const [name, marked] of [
		["amidst words", "- 14:05 Alert [<|>"],
		["in front of a timestamp", "- [<|>"],
		["in prose", "Words [<|>"],
		["behind no bracket", "- 14:05 <|>"],
	] as const) {
		test(`offers nothing ${name}`, () => assert.deepEqual(offers(marked), []));
	}
});

function offers(marked: string) {
	const { text, offsets } = readMarks(`## Timeline\n\n${marked}\n`);
	return milestoneOffers(parseReport(text), offsets[0] ?? 0);
}

function completed(marked: string): string {
	const head = "## Timeline\n\n";
	const { text } = readMarks(`${head}${marked}\n`);
	const [first] = offers(marked);
	return applyEdits(text, first ? [first] : []).slice(head.length, -1);
}
