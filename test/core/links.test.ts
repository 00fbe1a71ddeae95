import assert from "node:assert/strict";
import { linksOf } from "../../server/src/core/links.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { slice } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("links", () => {
	for (const marked of [
		"See [disk](<|disk.md|>) and ![graph](<|img/a.png|>).\n",
		'- nested\n  - [disk](<|../a%20b.md#cause|> "Title")\n',
		"[a](<<|a b.md|>>)\n\n[a [b] `](x` c](<|x.md|>)\n",
		"[![graph](<|graph.png|>)](<|#timeline|>)\n",
		"[disk]: <|disk.md|> 'Disk'\n\n[far]:\n  <|/docs/far.md|>\n",
		"> [a](<|b(1).md|>)\n\n| [x](<|x.md|>) | ![y](<|y.png|>) |\n|---|---|\n| [z](<|z.md|>) | |\n",
		"# [Heading](<|h.md|>)\n\n**[bold](<|bold.md|>)**, <https://example.org>, [ref][disk]\n",
		"[a\\]](<|a.md|>) ![b\\]](<|b.md|>) [c](<|c\\).md|>)\n",
		"![a][b] and ![c]\n\n[b]: <|b.png|>\n",
		"[b]: <|b.png|>\n![a][b] and [a][b]\n",
	])
		test(`are found in ${JSON.stringify(marked)}`, () => {
			const { text, spans } = readMarks(marked);
			assert.deepEqual(
				targets(text),
				spans.map((span) => slice(text, span)),
			);
		});

	for (const text of [
		"`[a](b.md)` and ``![a](b.md)``\n",
		"```\n[a](b.md)\n\n[c]: d.md\n```\n",
		"<!-- [a](b.md) ![c](d.png) -->\n",
		"Words <!-- ![c](d.png) --> go on.\n",
		"\\[a](b.md) \\![c] [d] (e.md) - [ ] (f.md)\n",
		"[^1]: A note about a.md\n",
		"---\nlink: '[a](b.md)'\n---\n",
	])
		test(`are none in ${JSON.stringify(text)}`, () => assert.deepEqual(targets(text), []));

	test("say what they are, and where the whole of them stands", () => {
		const { text, spans } = readMarks(
			'A <|[b](b.md "c")|>, <|![d](<d e.png>)|>.\n\n<|[f]: g.md|>\n',
		);
		const found = linksOf(parseReport(text));
		assert.deepEqual(
			found.map(({ span }) => span),
			spans,
		);
		assert.deepEqual(
			found.map(({ kind, isBracketed }) => [kind, isBracketed]),
			[
				["link", false],
				["image", true],
				["definition", false],
			],
		);
	});
});

function targets(text: string): string[] {
	return linksOf(parseReport(text)).map(({ targetSpan }) => slice(text, targetSpan));
}
