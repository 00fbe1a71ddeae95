import assert from "node:assert/strict";
import { insertIndex } from "../../../server/src/core/index-page/insert-index.ts";
import { isRefusal } from "../../../server/src/core/outcome.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { listed } from "../../support/listed-report.ts";

const reports = [listed("2026-03-01-disk.md", "# Disk full\n")];

suite("inserting an index", () => {
	for (const [text, start] of [
		["", "# Incidents\n\n<!--"],
		["# A", "# A\n\n<!--"],
		["# A\r\n", "# A\r\n\r\n<!--"],
		["- item\n", "- item\n\n<!--"],
	] as const) {
		test(`begins one behind ${JSON.stringify(text)}`, () => {
			const outcome = insertIndex(text, () => reports);
			const after = isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits);
			assert.ok(after.startsWith(start), after);
			assert.match(after, /\| 2026-03-01 \| \[Disk full\]\(2026-03-01-disk\.md\) \|/);
			assert.match(after, /<!-- \/postmortem-index -->\r?\n$/);
		});
	}

	test("refuses where it would be read as code", () => {
		assert.ok(isRefusal(insertIndex("```\ncode", () => reports)));
		assert.ok(isRefusal(insertIndex("<!-- open", () => reports)));
	});
});
