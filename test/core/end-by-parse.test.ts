import assert from "node:assert/strict";
import { chunkEnd } from "../../server/src/core/chunk-end.ts";
import { parseReport } from "../../server/src/core/parse.ts";

/** What makes it doubtful whether a fence or HTML is open still. */
const doubtful = [
	"1. ```sh\nls\n```\n2. next\n\n",
	"- ~~~\ntext\n\n",
	"- a\n  ```\n  ls\n  ```\ntext\n\n",
	"- <div>\ntext\n\n",
	"<div>\n- a\n\n",
	"<details>\n<summary>Logs</summary>\n- a\n```\nls\n```\n</details>\n\n",
	"- one\n2. two\n\n",
];
/** As long as several of a report: ten are more than is parsed in search of an end. */
const page = `## Step\n\n- 10:00 UTC a thing happened\n\nSome *words* on [it](https://a.example).\n\n${"words ".repeat(2000)}\n\n`;

suite("a block of which it is doubtful where it ends", () => {
	for (const block of doubtful) {
		test(`hides nothing of a long report: ${JSON.stringify(block)}`, () => {
			const { sections, chunks } = parseReport(`# Disk full\n\n${block}${page.repeat(10)}`);
			assert.equal(sections.length, 11);
			assert.ok(chunks.every(({ chunk }) => chunk.text.length < page.length));
		});
	}

	test("ends where a full parse begins another, however long it is", () => {
		const block = `- <pre>\n${"text\n".repeat(500)}`;
		assert.equal(chunkEnd(`${block}\n# A\n`, 0), block.length + 1);
	});

	test("ends at the next heading where a full parse would take too long", () => {
		const block = `- <div>\ntext ${"|".repeat(400)}\n`;
		assert.equal(chunkEnd(`${block}\nmore\n\n# A\n`, 0), block.length + "\nmore\n\n".length);
		assert.equal(chunkEnd(block, 0), block.length);
	});

	test("ends with the text where nothing follows", () =>
		assert.equal(chunkEnd("- ~~~\ntext\n", 0), "- ~~~\ntext\n".length));

	test("ends at the next heading where no other block begins in the next pages", () => {
		const block = `- <div>\ntext\n${`${"words ".repeat(4000)}\n`.repeat(5)}`;
		assert.equal(chunkEnd(`${block}\nmore\n\n# A\n`, 0), block.length + "\nmore\n\n".length);
	});
});

suite("a block of pages", () => {
	test("is read to its end", () => {
		const block = `${"words ".repeat(30)}\n`.repeat(600);
		assert.equal(chunkEnd(`${block}\n# A\n`, 0), block.length + 1);
	});
});
