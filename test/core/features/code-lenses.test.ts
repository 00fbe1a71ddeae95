import assert from "node:assert/strict";
import { metricsLens, relatedLens } from "../../../server/src/core/features/code-lenses.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { slice } from "../../../server/src/core/text.ts";
import { factsOf } from "../../support/facts-of.ts";

suite("the code lens", () => {
	test("tells the metrics above the timeline", () =>
		check(
			"- 14:05 **[impact start]** a\n- 14:09 **[detected]** b\n- 14:41 **[mitigated]** c\n- 15:20 **[resolved]** d",
			"Impact 1 h 15 min · detected after 4 min · mitigated after 36 min · resolved after 1 h 15 min",
		));

	test("tells those that are known", () =>
		check(
			"- 14:09 **[detected]** b\n- 14:12 **[acknowledged]** c",
			"Acknowledged 3 min after detection",
		));

	test("says what is only about right", () =>
		check("- ~14:05 **[impact start]** a\n- 14:09 **[detected]** b", "Detected after about 4 min"));

	test("tells like reports above all where there is no title", () => {
		const facts = factsOf("# Disk full\n");
		const related = [{ uri: "a.md", facts, score: 0.5, shared: ["disk"] }];
		const [lens] = relatedLens(parseReport("Words.\n"), related);
		assert.deepEqual(lens?.span, { start: 0, end: 0 });
		assert.deepEqual(relatedLens(parseReport("Words.\n"), []), []);
	});

	test("is none where nothing is marked", () => {
		assert.deepEqual(metricsLens(parseReport("## Timeline\n\n- 14:05 a\n- 14:10 b\n")), []);
	});
});

function check(timeline: string, title: string): void {
	const text = `# Mail is late\n\n## Timeline (UTC)\n\n${timeline}\n`;
	const [lens, ...others] = metricsLens(parseReport(text));
	assert.deepEqual(others, []);
	assert.equal(lens?.title, title);
	assert.equal(lens && slice(text, lens.span), "## Timeline (UTC)");
}
