import assert from "node:assert/strict";
import { mostChunks, type PlacedChunk, toChunks } from "../server/src/core/chunks.ts";
import { parseReport } from "../server/src/core/parse.ts";
import { unreadBlock } from "../server/src/core/rules/unread-block.ts";
import { templateById } from "../server/src/core/templates.ts";
import { slice } from "../server/src/core/text.ts";

suite("a document of more blocks than are read", () => {
	const full = "a\n\n".repeat(mostChunks);
	const editsOfMany: readonly (readonly [string, string, string])[] = [
		["one more", full, `b\n\n${full}`],
		["one more at the end", full, `${full}b\n\n`],
		["another", `${full}c\n\nd\n\n`, `${full.replace("a", "b")}c\n\nd\n\n`],
		["one more before others", `${full}c\n\n`, `b\n\n${full}c\n\n`],
		["one fewer", `${full}c\n\nd\n\n`, `${full.slice(3)}c\n\nd\n\n`],
		["no more than may be", `${full}c\n\n`, `${full.slice(3)}c\n\n`],
		["others behind them", `${full}c\n\n`, `${full}c\n\nd\n\n`],
	];
	for (const [name, before, after] of editsOfMany) {
		test(`beyond the most that are read are one: ${name}`, () => {
			const previous = { text: before, chunks: toChunks(before) };
			const told = sketch(toChunks(after, previous));
			assert.deepEqual(told, sketch(toChunks(after)));
			const rest = after.length > full.length ? [after.slice(full.length)] : [];
			assert.deepEqual(
				told.slice(mostChunks),
				rest.map((text) => `${text}unread`),
			);
		});
	}

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

/** The text of each, and the types of its blocks. */
function sketch(chunks: readonly PlacedChunk[]): string[] {
	return chunks.map(({ chunk }) => chunk.text + chunk.blocks.map(({ type }) => type).join());
}
