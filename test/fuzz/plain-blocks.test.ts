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

	property("are those of a full parse of front matter", { of: frontMatter, cost: 4 }, (it) =>
		assertSame(it, { atStart: true }),
	);
});

function assertSame(text: string, options: { readonly atStart: boolean }): void {
	assert.deepEqual(parseBlocks(text, options), fullBlocks(text, options));
}
