import assert from "node:assert/strict";
import fc from "fast-check";
import { toChunks } from "../../server/src/core/chunks.ts";
import { type Block, parseBlocks } from "../../server/src/core/markdown.ts";
import { applyEdits, type Span, shift } from "../../server/src/core/text.ts";
import { property } from "./property.ts";

/** Pieces that open, close, continue or interrupt each other. */
const piece = fc.constantFrom(
	..."# Heading|## Timeline|- 14:05 Alert|-|* |* star|+ plus|1. one|2. two|10) ten|   |    code|  - nested|   - deeper|\ttab|text|more text|===|---|***|```|```js|````|~~~|> quote|>|<div>|</div>|<!-- note|-->|<!-- one line -->|<pre>|</pre>|<b>x</b>|| a | b ||| - | - ||| 1 | 2 ||[x]: /url|+++|key: value|- ```|  ```|    ```| ```| - one|  two|   three|<?php|?>|**bold:**|`tick"
		.split(/(?<!\|)\|(?!\|)|(?<=\|)\|(?=\|)/)
		.map((it) => it),
);
const lineEnds = fc.constantFrom("\n", "\n", "\n\n", "\r\n", "\r");
const lines = fc
	.array(fc.tuple(piece, lineEnds), { maxLength: 14 })
	.map((parts) => parts.flat().join(""));
/** Rows of a long table are chunks of their own. */
const row = fc.constantFrom(
	"| 1 | 2 |",
	"| `a|b` | *c* |",
	"| 14:05 | Alert",
	"|",
	"| a | b | c |",
	"|\ta|",
);
const longTable = fc
	.tuple(fc.array(row, { minLength: 19, maxLength: 24 }), fc.constantFrom("\n", "\r\n"), lines)
	.map(([rows, end, rest]) => ["| a | b |", "|---|---|", ...rows, rest].join(end));
const document = fc.oneof({ weight: 3, arbitrary: lines }, { weight: 1, arbitrary: longTable });
const morsel = fc.constantFrom("", "", "x", " ", "\n", "#", "-", "`");
const change = fc.record({
	at: fc.nat(),
	length: fc.oneof(fc.nat({ max: 2 }), fc.nat({ max: 12 })),
	newText: fc.oneof(morsel, document),
});
const edited = fc.tuple(document, fc.array(change, { maxLength: 4 }));

suite("chunks", () => {
	property("leave no gap and lose no character", { of: document, cost: 8 }, (text) => {
		const pieces = toChunks(text).map(({ chunk }) => chunk.text);
		assert.equal(pieces.join(""), text);
	});

	property("hold the blocks that a parse of the whole finds", { of: document, cost: 8 }, (text) => {
		// Micromark takes `2.` and an empty `-` for a paragraph, too, when indented code went before.
		fc.pre(!/^(?: {4}|\t)[^\n\r]*\s+(?:\d+[.)]|[-*])/m.test(text));
		const whole = parseBlocks(text, { atStart: true });
		assert.deepEqual(placedBlocks(text), outline(whole.blocks, 0));
	});

	property(
		"after edits are those of a fresh parse",
		{ of: edited, cost: 20 },
		([first, changes]) => {
			let text = first;
			let chunks = toChunks(text);
			for (const { at, length, newText } of changes) {
				const start = at % (text.length + 1);
				const span = { start, end: Math.min(text.length, start + length) };
				const previous = { text, chunks };
				text = applyEdits(text, [{ span, newText }]);
				chunks = toChunks(text, previous);
			}
			assert.deepEqual(chunks, toChunks(text));
		},
	);
});

/** What stands where. Ends are left out: micromark lets an item with an unclosed fence end inside of the next. */
function placedBlocks(text: string): Outlined[] {
	const outlined = toChunks(text).flatMap(({ start, chunk }) => outline(chunk.blocks, start));
	return outlined.filter((block, index) => {
		if (block.type !== "rows") return true;

		const table = outlined.findLast(({ type }, at) => type === "table" && at < index);
		table?.rows.push(...block.rows);
		return false;
	});
}

interface Outlined {
	readonly type: Block["type"];
	readonly start: number;
	readonly text: Span | undefined;
	readonly rows: Span[][];
	readonly children: readonly Outlined[];
}

function outline(blocks: readonly Block[], by: number): Outlined[] {
	return blocks.map((block) => ({
		type: block.type,
		start: block.span.start + by,
		text: block.type === "heading" ? shift(block.textSpan, by) : undefined,
		rows: "rows" in block ? block.rows.map((it) => it.cells.map((cell) => shift(cell, by))) : [],
		children: "children" in block ? outline(block.children, by) : [],
	}));
}
