import assert from "node:assert/strict";
import fc from "fast-check";
import { fullBlocks, parseBlocks } from "../../server/src/core/markdown.ts";
import { plainBlocks } from "../../server/src/core/plain-blocks.ts";
import { property } from "./property.ts";

const pieces =
	"word|two words|a|2|14:05|.|,|:|;|!|?|(|)|-|--|=|===|~|~~~|&amp;|é|🔥|snake_case|*|**|***|_|__|`|``|```|[|]|](u)|](u v)|![|[a](b)|[`a`](b)|[[1]](#r)|[a][b]|[a]: b|<|>|<br>|<br/>|<b>|</b>|<https://a.b>|<a@b.c>|<!-- c -->|<!--|-->|\\|\\*|\\\n| | | |  |\n|\n|\n|\r\n|\n\n|\n  |\n    |\n- |\n  - |\n    - |\n1. |\n   1. |\n2. |\n# |\n> |\n~~~|\n```|\n---|\n===|\n| a | b |\n|---|---|"
		.split(/(?<!\n)\|(?! a | b |\n|---|$)/)
		.concat(["| a | b |", "\n|---|:-:|", "\n| 1 |  |", "\n|  | `x` |", "|", "[ ] ", "[x] "]);
const beginnings = [
	"",
	"",
	"- ",
	"* ",
	"-   ",
	"1. ",
	"12) ",
	"# ",
	"### ",
	"- [ ] ",
	"- [x] ",
	"**",
	"---",
	"* * *",
	"___",
];
const text = fc
	.tuple(
		fc.constantFrom(...beginnings, "| a | b |\n|---|---|\n| ", "```js\n", "<!-- "),
		fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
		fc.constantFrom(
			"",
			"\n",
			"\n\n",
			" \n",
			"\r\n",
			"\n```\n",
			"\n```js\nx\n```\n",
			" -->\n",
			" |\n",
		),
	)
	.map((parts) => parts.flat().join(""));

/** Lines of lists, what stands above them, and what is nested in them, with and without blank lines between. */
const list = fc
	.tuple(
		fc.constantFrom("", "", "", "words\n\n", "# Title\n\n", "![a_1](u)\n\n", "```\nx\n```\n\n"),
		fc.array(
			fc
				.tuple(
					fc.constantFrom("", "", " ", "  ", "   ", "    ", "     "),
					fc.constantFrom(
						"- ",
						"- ",
						"* ",
						"-   ",
						"1. ",
						"2. ",
						"",
						"",
						"```\n",
						"```js\nx\n",
						"- [x] ",
					),
					fc.constantFrom(
						"words",
						"a **b**",
						"**b**: c",
						"`x`",
						"```",
						"<https://a.b>",
						"![a](u)",
						"",
					),
					fc.constantFrom("\n", "\n", "\n\n", "\n\n\n", "\r\n", " \n", "\n   \n", "\n  ```\n"),
				)
				.map((parts) => parts.join("")),
			{ minLength: 1, maxLength: 6 },
		),
	)
	.map(([above, lines]) => above + lines.join(""));

/** Marks of emphasis beside all kinds of characters, brackets and addresses; in rows of tables, too. */
const marked = fc
	.tuple(
		fc.constantFrom("", "", "- ", "| a |\n|---|\n| "),
		fc.array(
			fc.constantFrom(
				..."a| |*|**|_|__|.|(|)|[|]|\"|'|“|”|’|–|—|/|:|-|![a_b](u)|![*a](u)|[[1]](#r)|[a](b)|<https://a.b>|`x`|\n".split(
					"|",
				),
			),
			{ maxLength: 12 },
		),
		fc.constantFrom("", " |", " |  ", " |\n"),
	)
	.map((parts) => parts.flat().join(""));

const frontMatter = fc
	.array(
		fc.constantFrom("---", "+++", "---  ", " ---", "a: b", "  - \t1", "", "# no heading", "-->"),
		{
			maxLength: 6,
		},
	)
	.chain((lines) =>
		fc.tuple(
			fc.constantFrom("---", "+++", "--- "),
			fc.constantFrom("\n", "\n", "\r\n", "\r"),
			fc.constant(lines),
			fc.constantFrom("---", "+++", "---\n", "+++\n", "---\r\n", "---\n\n"),
		),
	)
	.map(([first, lineEnd, lines, last]) => [first, ...lines, last].join(lineEnd));

suite("plain blocks", () => {
	let plain = 0;
	suiteTeardown(() => assert(plain > 0, "some texts are plain"));

	property("are those of a full parse", { of: text, cost: 2 }, (it) => {
		if (plainBlocks(it)) plain++;
		assertSame(it, { atStart: false });
	});

	property("are those of a full parse of lists", { of: list, cost: 2 }, (it) => {
		if (plainBlocks(it)) plain++;
		assertSame(it, { atStart: false });
	});

	property("are those of a full parse of marks", { of: marked, cost: 2 }, (it) => {
		if (plainBlocks(it)) plain++;
		assertSame(it, { atStart: false });
	});

	property("are those of a full parse of front matter", { of: frontMatter, cost: 4 }, (it) =>
		assertSame(it, { atStart: true }),
	);
});

function assertSame(text: string, options: { readonly atStart: boolean }): void {
	assert.deepEqual(parseBlocks(text, options), fullBlocks(text, options));
}
