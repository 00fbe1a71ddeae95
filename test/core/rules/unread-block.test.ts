import assert from "node:assert/strict";
import { mostChunks } from "../../../server/src/core/chunks.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { unreadBlock } from "../../../server/src/core/rules/unread-block.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { slice } from "../../../server/src/core/text.ts";

suite("unread-block", () => {
	test("says from where on a report of too many blocks is left out", () => {
		const read = "a\n\n".repeat(mostChunks);
		const report = parseReport(`${read}words\n\n## Timeline\n\n- 14:05 Alert\n`);
		const context = { template: templateById("classic"), today: undefined };
		const found = Array.from(unreadBlock.check(report, context), ({ span, message }) => ({
			...{ message, at: span.start, words: slice(report.text, span) },
		}));
		const message =
			"Split this report: it has more than 30 000 blocks, and what stands from here on is left out.";
		assert.deepEqual(found, [{ message, at: read.length, words: "words" }]);
		assert.deepEqual(report.timeline.entries, []);
	});
});
