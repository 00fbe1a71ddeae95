import assert from "node:assert/strict";
import { isIntricate } from "../../server/src/core/is-intricate.ts";
import { parseBelow, parseBlocks } from "../../server/src/core/markdown.ts";
import { parseReport } from "../../server/src/core/parse.ts";

const backticks = Array.from({ length: 200 }, (_, index) => "`".repeat(index + 1)).join(" ");
const list = Array.from({ length: 200 }, (_, index) => `${"  ".repeat(index)}- x`).join("\n");
const columns = 1000;

suite("text that would take too long to read", () => {
	for (const [name, text] of [
		["quotes within quotes", "> ".repeat(2000)],
		["lists within lists", "- ".repeat(2000)],
		["lists within lists, line by line", list],
		["brackets", "[".repeat(2000) + "]".repeat(2000)],
		["emphasis", "*a ".repeat(3000)],
		["backticks in runs of many lengths", backticks],
		["a table of many columns", `${"|a".repeat(columns)}|\n${"|-".repeat(columns)}|\n`],
		["tags", "<a ".repeat(12_000)],
		["quotes that go on without their mark", "> a\nb\n".repeat(300)],
		["lines below each other", "a\n=\n".repeat(1600)],
		["cells that are rows of no plain table", `|a|\n|-|\n${`${"\\".repeat(3)}|a`.repeat(6000)}\n`],
	] as const) {
		test(`${name} are left unread, and all else is read`, () => {
			const report = parseReport(`# Title\n\n${text}\n\n## Timeline\n\n- 14:05 Alert\n`);
			const types = report.chunks.flatMap(({ chunk }) => chunk.blocks.map(({ type }) => type));
			assert.deepEqual(types, ["heading", "unread", "heading", "item"]);
		});
	}

	const line = `${"x".repeat(99)}\n`;
	for (const [name, text, type] of [
		["words without an end are left unread", "words ".repeat(101_000), "unread"],
		[
			"a line without an end, even in a fence, is left unread",
			`\`\`\`\n${"x".repeat(600_001)}\n\`\`\`\n`,
			"unread",
		],
		[
			"a fence of millions of letters is left unread",
			`\`\`\`\n${line.repeat(15_000)}\`\`\`\n`,
			"unread",
		],
		["a fence of many lines is read", `\`\`\`\n${line.repeat(6001)}\`\`\`\n`, "code"],
	] as const)
		test(name, () => {
			const { blocks } = parseBlocks(text, { atStart: false });
			assert.deepEqual(
				blocks.map((block) => block.type),
				[type],
			);
		});

	test("front matter of a million letters is left unread", () => {
		const { blocks } = parseBlocks(`---\n${"a: b\n".repeat(200_000)}---\n`, { atStart: true });
		assert.deepEqual(
			blocks.map(({ type }) => type),
			["unread"],
		);
	});

	test("a million dashes are the content of their section", () => {
		const { sections } = parseReport(`## Impact\n\n${"-".repeat(1_000_001)}\n`);
		assert.deepEqual(
			sections.map(({ hasContent }) => hasContent),
			[true],
		);
	});

	test("a row without an end is left unread", () => {
		const [table] = parseBlocks("| a |\n|---|\n", { atStart: false }).blocks;
		assert(table?.type === "table");
		const head = { text: "| a |\n|---|\n", prose: "", header: table.header };
		const { blocks } = parseBelow(`|${"x".repeat(600_001)}|\n`, head);
		assert.deepEqual(
			blocks.map(({ type }) => type),
			["unread"],
		);
	});

	test("is none of what people write", () => {
		const row = "| 14:05 | `kubectl` said **no**, see [graph](https://example.org) |\n";
		assert.equal(isIntricate(`| Time | Event |\n|---|---|\n${row.repeat(100)}`), false);
		assert.equal(isIntricate("- one\n  - two\n    - three\n      1. four\n".repeat(50)), false);
	});
});
