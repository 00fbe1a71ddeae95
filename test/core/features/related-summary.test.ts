import assert from "node:assert/strict";
import { relatedSummary } from "../../../server/src/core/features/related-summary.ts";
import { factsOf } from "../../support/facts-of.ts";

const done = "# Disk full\n\n## Action Items\n\n- [x] Alert on disk usage\n";
const open = "# Disk full\n\n## Action Items\n\n- [ ] Alert on disk usage\n";

suite("the summary of related reports", () => {
	test("is none without any", () => check([], undefined));
	test("counts one", () => check([done], "1 related incident"));
	test("counts some", () => check([done, done], "2 related incidents"));
	test("says that one has open actions", () =>
		check([done, open, done], "3 related incidents, one with open actions"));
	test("says how many have", () =>
		check([done, open, open], "3 related incidents, 2 with open actions"));
	test("says that all have", () => {
		check([open], "1 related incident, with open actions");
		check([open, open], "2 related incidents, both with open actions");
		check([open, open, open], "3 related incidents, all with open actions");
	});
});

function check(texts: readonly string[], wanted: string | undefined): void {
	const related = texts.map((text, index) => ({
		uri: `file:///w/${index}.md`,
		facts: factsOf(text),
		score: 0.5,
		shared: ["disk"],
	}));
	assert.equal(relatedSummary(related), wanted);
}
