import assert from "node:assert/strict";
import { toChunks } from "../../server/src/core/chunks.ts";
import { type Block, parseBlocks } from "../../server/src/core/markdown.ts";
import { shift } from "../../server/src/core/text.ts";

suite("chunks", () => {
	test("hold the blocks that a parse of the whole document finds", () => {
		const text =
			"---\na: b\n---\n# One\ntext\n===\n- a\n  - b\n\n\tcode\n- ```\n  c\n| a |\n|---|\n| 1 |\n\n<!--\n\n-->\n> q\n";
		const whole = parseBlocks(text, { atStart: true });
		assert.deepEqual(placedBlocks(text), outline(whole.blocks, 0));
		assert.equal(
			toChunks(text)
				.map(({ chunk }) => chunk.text)
				.join(""),
			text,
		);
	});

	test("after edits are those of a fresh parse", () => {
		const before = "# One\n\n- a\n\n```\nx\n\n## Two\n\ntext\n";
		const after = before.replace("x\n", "x\n```\n");
		const previous = { text: before, chunks: toChunks(before) };
		assert.deepEqual(toChunks(after, previous), toChunks(after));
	});

	test("stand where they stand behind a byte order mark", () => {
		const text = "\uFEFF---\ntitle: x\n---\n# One\n";
		const blocks = toChunks(text).flatMap(({ start, chunk }) =>
			chunk.blocks.map((block) => text.slice(start + block.span.start, start + block.span.end)),
		);
		assert.deepEqual(blocks, ["---\ntitle: x\n---", "# One"]);
	});

	test("that did not change are taken over", () => {
		const text = "# One\n\nA\n\n# Two\n\nB\n\n# Three\n";
		const before = toChunks(text);
		const after = toChunks(text.replace("B", "BB"), { text, chunks: before });
		const kept = after.filter(({ chunk }) => before.some((it) => it.chunk === chunk));
		assert.deepEqual(
			kept.map(({ chunk }) => chunk.text),
			["# One\n\n", "A\n\n", "# Three\n"],
		);
	});
});

/** What stands where. Ends are left out: micromark lets an item with an unclosed fence end inside of the next. */
function placedBlocks(text: string): unknown {
	return toChunks(text).flatMap(({ start, chunk }) => outline(chunk.blocks, start));
}

function outline(blocks: readonly Block[], by: number): unknown[] {
	return blocks.map((block) => ({
		type: block.type,
		start: block.span.start + by,
		text: block.type === "heading" ? shift(block.textSpan, by) : undefined,
		rows:
			block.type === "table" ? block.rows.map((row) => row.cells.map((it) => shift(it, by))) : [],
		children: "children" in block ? outline(block.children, by) : [],
	}));
}
