import assert from "node:assert/strict";
import type { TargetFile } from "../../../server/src/core/link-targets.ts";
import { brokenLink } from "../../../server/src/core/rules/broken-link.ts";
import { fixed, problemsOf, wordsOf } from "../../support/problems.ts";

const there = { isThere: true, anchors: ["root-cause", "timeline"] };
const files = new Map<string, TargetFile>([
	["disk.md", there],
	["../a b.md", there],
	["graph.png", { isThere: true }],
	["gone.md", { isThere: false, near: ["gone-2.md", "sub/gone.md", "a (b)/gone.md"] }],
	["lost.png", { isThere: false }],
]);
const targets = { at: (path: string) => files.get(path) };

suite("rule broken-link: edge cases", () => {
	for (const [text, ...found] of [
		["[a](disk.md) [b](disk.md#root-cause) ![c](graph.png#x)\n"],
		["[a](../a%20b.md#Timeline) [b](<../a b.md#timeline>)\n"],
		["[a](gone.md) ![b](lost.png) [c](unknown.md)\n", "gone.md", "lost.png"],
		["[a](disk.md#impact)\n", "disk.md#impact"],
		["[a]: gone.md\n", "gone.md"],
		["[a](#impact) [b](#top) [c](#)\n\n## Impact\n"],
		["[a](#impact)\n", "#impact"],
		["[a](#impact) {{ include }}\n"],
		["`[a](gone.md)`\n\n```\n[a](gone.md)\n```\n"],
	] as const)
		test(`finds ${found.length} in ${JSON.stringify(text)}`, () =>
			assert.deepEqual(wordsOf(brokenLink, text, { targets }), found));

	test("knows nothing of files where nobody looked for them", () => {
		assert.deepEqual(wordsOf(brokenLink, "[a](gone.md)\n"), []);
	});

	test("offers the files that may be meant, and keeps the rest of the link", () => {
		const text = '[a](gone.md#impact "Title")\n';
		const context = { targets };
		assert.equal(
			fixed(brokenLink, text, "Link to `sub/gone.md#impact`", context),
			'[a](sub/gone.md#impact "Title")\n',
		);
		assert.equal(
			fixed(brokenLink, text, "Link to `a%20%28b%29/gone.md#impact`", context),
			'[a](a%20%28b%29/gone.md#impact "Title")\n',
		);
		assert.equal(
			fixed(brokenLink, "[a](<gone.md>)\n", "Link to `a (b)/gone.md`", context),
			"[a](<a (b)/gone.md>)\n",
		);
	});

	test("offers no file where none is alike, and nothing that is safe to apply unasked", () => {
		const problems = problemsOf(brokenLink, "[a](lost.png) [b](gone.md) [c](disk.md#cause)\n", {
			targets,
		});
		assert.deepEqual(
			problems.map(({ fixes }) => fixes?.map(({ safe }) => safe)),
			[[], [false, false, false], [false]],
		);
	});

	test("offers the headings that may be meant", () => {
		const text = "[a](disk.md#cause)\n";
		const [problem] = problemsOf(brokenLink, text, { targets });
		assert.equal(
			problem?.message,
			"Link to a heading that is there, such as `#root-cause`; there is no `disk.md#cause`.",
		);
		assert.equal(
			fixed(brokenLink, text, "Link to `disk.md#root-cause`", { targets }),
			"[a](disk.md#root-cause)\n",
		);
	});
});
