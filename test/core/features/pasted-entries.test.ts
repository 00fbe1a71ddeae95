import assert from "node:assert/strict";
import { pastedEntries } from "../../../server/src/core/features/pasted-entries.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

const context = {
	template: templateById("classic"),
	viewerTimeZone: "UTC",
	now: Date.UTC(2026, 2, 1, 15),
};
const chat = "[14:05] ana: It broke\n[14:07] ben: Fixed\n";
const report = "# Disk full, 2026-03-01\n\n## Timeline (UTC)\n\n- 14:00 Alert\n";

suite("pasted entries", () => {
	test("are the messages of a chat", () => {
		const { edits, format, skipped } = paste(report);
		assert.deepEqual([format, skipped], ["Slack", 0]);
		assert.equal(applyEdits(report, edits), `${report}- 14:05 ana: It broke\n- 14:07 ben: Fixed\n`);
	});

	test("are those that were chosen", () => {
		const { edits, added } = paste(report, [1]);
		assert.equal(added, 1);
		assert.equal(applyEdits(report, edits), `${report}- 14:07 ben: Fixed\n`);
	});

	test("are none where none was chosen", () => {
		const { edits, added, skipped } = paste(report, []);
		assert.deepEqual([edits, added, skipped], [[], 0, 0]);
	});

	test("are none where no place is found for them", () => {
		const { edits, added, skipped } = paste("# Disk full\n\n<!-- open");
		assert.deepEqual([edits, added, skipped], [[], 0, 0]);
	});

	test("are nothing in a text that tells no events", () =>
		assert.equal(pastedEntries(parseReport(report), { text: "Words." }, context), undefined));
});

function paste(text: string, chosen?: readonly number[]) {
	const found = pastedEntries(parseReport(text), { text: chat, chosen }, context);
	assert(found);
	return found;
}
