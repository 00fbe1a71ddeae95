import assert from "node:assert/strict";
import fc from "fast-check";
import { fullBlocks, parseBlocks } from "../../server/src/core/markdown.ts";
import { plainBlocks } from "../../server/src/core/plain-blocks.ts";
import { plainFrontMatter } from "../../server/src/core/plain-front-matter.ts";

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
	test("know a comment that ends where it begins", () =>
		assert.deepEqual(
			parseBlocks("<!-->\ntext -->\n", options),
			fullBlocks("<!-->\ntext -->\n", options),
		));

	test("are those of a full parse", () => {
		let plain = 0;
		fc.assert(
			fc.property(text, (it) => {
				if (plainBlocks(it)) plain++;
				assert.deepEqual(parseBlocks(it, options), fullBlocks(it, options));
			}),
			{ numRuns: Number(process.env.FUZZ_RUNS ?? 2000) },
		);
		assert(plain > 0, "some texts are plain");
	});

	test("are those of a full parse of front matter", () => {
		fc.assert(
			fc.property(frontMatter, (it) => {
				const atStart = { atStart: true };
				assert.deepEqual(parseBlocks(it, atStart), fullBlocks(it, atStart));
			}),
		);
		assert(plainFrontMatter("---\ntitle: x\n---\n"));
	});

	for (const plain of [
		"## Timeline (UTC)\n\n",
		"- 14:05 UTC **Alert** fired, see [graph](https://example.org/a_b)\n",
		"1. `kubectl get pods` showed *nothing*\n",
		"- [x] Add an alert (@ana, OPS-12)\n",
		"- One\n  - Two\n    goes on\n    - Three\n  - Four\n\n",
		"Two lines of words\nwith <https://example.org> in them.\n\n",
		"| Time | Event |\n|---|:-:|\n| 14:05 | **Down** |\n|  |  |\n\n",
		"```sh\nls - not a list\n```\n",
		"<!-- Who was affected? -->\n",
		"It said:\n```sh\nNo space left\n```\n\n",
		"---\n\n",
		"\n",
	]) {
		test(`read ${JSON.stringify(plain)}`, () => assert(plainBlocks(plain)));
	}
});

const options = { atStart: false };
