import assert from "node:assert/strict";
import { toChunks } from "../../server/src/core/chunks.ts";
import { type Block, parseBlocks, type Rows, type Table } from "../../server/src/core/markdown.ts";
import { type Span, shift } from "../../server/src/core/text.ts";

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

	for (const [below, text] of [
		["a list", "- item\n  > quote\n  ```\n  code\n  ```\n"],
		["a table in a list", "- | a |\n  |---|\n  | b |\n"],
		["a quote", "> one\n> two\n"],
		["code", "```\ncode\n```\n"],
		["HTML", "<div>\n</div>\n"],
		["a heading", "## Two\n"],
		["nothing", ""],
	] as const)
		test(`hold the blocks of a long table and ${below} right below it`, () => {
			const table = `| Time | Event |\n|---|---|\n${"| 14:05 | Disk |\n".repeat(25)}`;
			const whole = parseBlocks(table + text, { atStart: false });
			assert.deepEqual(cellsAndBlocks(table + text), outline(whole.blocks, 0));
		});

	for (const [name, text] of [
		["has its line ends of a carriage return", `| a |\r|---|\r${"| b |\r".repeat(25)}`],
		["has as many rows as a chunk may", `| a |\n|---|\n${"| b |\n".repeat(20)}`],
		["lacks its delimiter row", "| a |\n".repeat(30)],
	] as const)
		test(`hold the blocks of a table that ${name}`, () => {
			const whole = parseBlocks(text, { atStart: false });
			assert.deepEqual(cellsAndBlocks(text), outline(whole.blocks, 0));
		});

	test("leave a row unread that would take too long, and that alone", () => {
		const wide = `\\${"|".repeat(400)}\n`;
		const text = `| a |\n|---|\n${"| b |\n".repeat(25)}${wide}`;
		const unread = toChunks(text).filter(({ chunk }) =>
			chunk.blocks.some(({ type }) => type === "unread"),
		);
		assert.deepEqual(
			unread.map(({ chunk }) => chunk.text),
			[wide],
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

	test("know that a blank line ends an item in which nothing stands", () => {
		// So `-` makes a heading of the line above it.
		const text = "- \n\n  two\n-\n";
		const whole = parseBlocks(text, { atStart: true });
		assert.deepEqual(placedBlocks(text), outline(whole.blocks, 0));
	});

	test("are joined when the last line goes on and begins no block any more", () => {
		for (const [before, more] of [
			["2. one\n-", "`"],
			["one\n#", "two"],
		] as const) {
			const previous = { text: before, chunks: toChunks(before) };
			assert.equal(previous.chunks.length, 2);
			assert.deepEqual(toChunks(before + more, previous), toChunks(before + more));
		}
	});

	test("end before an entry that is begun, and behind it", () => {
		for (const begun of ["-", "- ", "*"]) {
			const text = `- 14:05 a\n${begun}\n- 14:06 b\n  c\n${begun}\n  d\n- 14:07 e\n`;
			const chunks = toChunks(text);
			const pieces = chunks.map(({ chunk }) => chunk.text);
			assert.deepEqual(pieces, [
				"- 14:05 a\n",
				`${begun}\n`,
				"- 14:06 b\n  c\n",
				`${begun}\n  d\n`,
				"- 14:07 e\n",
			]);
			const whole = parseBlocks(text, { atStart: true }).blocks.map(({ span }) => span.start);
			assert.deepEqual(
				chunks.map(({ start, chunk }) => start + (chunk.blocks[0]?.span.start ?? -1)),
				whole,
			);
		}
	});

	test("go on with the paragraph that follows an item without words", () => {
		const pieces = toChunks("-\n words\n*\n").map(({ chunk }) => chunk.text);
		assert.deepEqual(pieces, ["-\n words\n*\n"]);
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

/** The same, with the rows that stand apart put back into their table. */
function cellsAndBlocks(text: string): unknown {
	const all = toChunks(text).flatMap(({ start, chunk }) =>
		chunk.blocks.map((block) => ({ start, block })),
	);
	const rows = all.flatMap(({ start, block }) =>
		block.type === "rows" ? cellsOf(block, start) : [],
	);
	const others = all.filter(({ block }) => block.type !== "rows");
	return others.flatMap(({ start, block }) =>
		outline([block], start).map((it) =>
			block.type === "table" ? { ...it, rows: [...it.rows, ...rows] } : it,
		),
	);
}

function cellsOf({ rows }: Rows | Table, by: number): unknown[] {
	return rows.map((row) => row.cells.map((it) => shift(it, by)));
}

interface Outline {
	readonly type: string;
	readonly start: number;
	readonly text: Span | undefined;
	readonly rows: readonly unknown[];
	readonly children: readonly Outline[];
}

function outline(blocks: readonly Block[], by: number): Outline[] {
	return blocks.map((block) => ({
		type: block.type,
		start: block.span.start + by,
		text: block.type === "heading" ? shift(block.textSpan, by) : undefined,
		rows: block.type === "table" ? cellsOf(block, by) : [],
		children: "children" in block ? outline(block.children, by) : [],
	}));
}
