import assert from "node:assert/strict";
import { ownWords } from "../../server/src/core/own-words.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("ownWords", () => {
	for (const [name, text] of [
		["a heading", "# gone\n\nkept\n"],
		["an underlined heading", "gone\n====\n\nkept\n"],
		["code in the line", "`gone` kept\n"],
		["a code block", "```\ngone\n```\n\nkept\n"],
		["a link", "[gone](https://a.example/) kept\n"],
		["a block quote", "> gone\n\nkept\n"],
		["a block quote in an item", "- kept\n\n  > gone\n"],
		["quotation marks", 'Kept, "gone gone" kept\n'],
		["quotation marks over a line", 'Kept, "gone\ngone" kept\n'],
		["typographic quotation marks", "Kept “gone” kept ‘gone’ kept «gone»\n"],
		["a comment", "<!-- gone -->\n\nkept\n"],
		["front matter", "---\ntitle: gone\n---\n\nkept\n"],
	] as const) {
		test(`leaves out ${name}`, () => {
			const words = wordsIn(text);
			assert.equal(words.length, text.length);
			assert.deepEqual([words.includes("gone"), /kept/i.test(words)], [false, true]);
		});
	}

	test("keeps what stands between apostrophes and across paragraphs", () => {
		for (const text of ["We don't, they don't.\n", 'An inch is 1" wide.\n\nThat "\n'])
			assert.ok(!wordsIn(text).includes("\uE000"), text);
	});
});

function wordsIn(text: string): string {
	return parseReport(text)
		.chunks.map(({ chunk }) => ownWords(chunk))
		.join("");
}
