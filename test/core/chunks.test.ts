import assert from "node:assert/strict";
import fc from "fast-check";
import { toChunks } from "../../server/src/core/chunks.ts";
import { type Block, parseBlocks } from "../../server/src/core/markdown.ts";
import { applyEdits, shift } from "../../server/src/core/text.ts";

/**
 * Pieces that open, close, continue or interrupt each other. An empty `-` is left out:
 * micromark takes it for a paragraph after indented code, against CommonMark.
 */
const piece = fc.constantFrom(
	..."# Heading|## Timeline|- 14:05 Alert|* star|+ plus|1. one|2. two|10) ten|   |    code|  - nested|   - deeper|\ttab|text|more text|===|---|***|```|```js|````|~~~|> quote|>|<div>|</div>|<!-- note|-->|<!-- one line -->|<pre>|</pre>|<b>x</b>|| a | b ||| - | - ||| 1 | 2 ||[x]: /url|+++|key: value|- ```|  ```|    ```| ```| - one|  two|   three|<?php|?>|**bold:**|`tick"
		.split(/(?<!\|)\|(?!\|)|(?<=\|)\|(?=\|)/)
		.map((it) => it),
);
const lineEnds = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r");
const document = fc
	.array(fc.tuple(piece, lineEnds), { maxLength: 14 })
	.map((lines) => lines.flat().join(""));
const change = fc.record({ at: fc.nat(), length: fc.nat({ max: 12 }), newText: document });

suite("chunks", () => {
	test("leave no gap and lose no character", () => {
		fc.assert(
			fc.property(document, (text) => {
				assert.equal(
					toChunks(text)
						.map(({ chunk }) => chunk.text)
						.join(""),
					text,
				);
			}),
		);
	});

	test("hold the blocks that a parse of the whole document finds", () => {
		fc.assert(
			fc.property(document, (text) => {
				// Micromark takes `2.` for a paragraph, too, when indented code went before.
				fc.pre(!/^(?: {4}|\t).*\s+\d+[.)]/m.test(text));
				const whole = parseBlocks(text, { atStart: true });
				assert.deepEqual(placedBlocks(text), outline(whole.blocks, 0));
			}),
			{ numRuns: Number(process.env.FUZZ_RUNS ?? 300) },
		);
	});

	test("after edits are those of a fresh parse", () => {
		fc.assert(
			fc.property(document, fc.array(change, { maxLength: 4 }), (text, changes) => {
				let chunks = toChunks(text);
				for (const { at, length, newText } of changes) {
					const start = at % (text.length + 1);
					const span = { start, end: Math.min(text.length, start + length) };
					const previous = { text, chunks };
					text = applyEdits(text, [{ span, newText }]);
					chunks = toChunks(text, previous);
				}
				assert.deepEqual(chunks, toChunks(text));
			}),
			{ numRuns: Number(process.env.FUZZ_RUNS ?? 200) },
		);
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
