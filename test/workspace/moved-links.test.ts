import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { followMoves, movedUri } from "../../server/src/workspace/moved-links.ts";

const root = "file:///work";
const uri = "file:///work/pm/a.md";

suite("links to files that move", () => {
	for (const [what, moves, before, after] of [
		["a file", [["pm/b.md", "pm/c.md"]], "[b](b.md#cause)", "[b](c.md#cause)"],
		["a file to another folder", [["pm/b.md", "old/b.md"]], "[b](./b.md)", "[b](../old/b.md)"],
		["a file within the folder", [["pm/b.md", "pm/c.md"]], "[b](./b.md)", "[b](./c.md)"],
		["a name with blanks", [["pm/b.md", "pm/b (2).md"]], "[b](b.md)", "[b](b%20%282%29.md)"],
		["a name in brackets", [["pm/b c.md", "pm/d e.md"]], "[b](<b c.md>)", "[b](<d e.md>)"],
		["an encoded name", [["pm/b c.md", "pm/d.md"]], "[b](b%20c.md?x#y)", "[b](d.md?x#y)"],
		["a folder", [["img", "pictures"]], "![g](../img/g.png)", "![g](../pictures/g.png)"],
		["a definition", [["pm/b.md", "pm/c.md"]], "[b]: b.md 'B'", "[b]: c.md 'B'"],
		["an absolute path", [["pm/b.md", "x/b.md"]], "[b](/pm/b.md)", "[b](/x/b.md)"],
		["no extension", [["pm/b.md", "pm/c.md"]], "[b](./b)", "[b](./c)"],
		["a folder's slash", [["old", "new"]], "[b](../old/)", "[b](../new/)"],
		["the report itself", [["pm/a.md", "x/y/a.md"]], "![g](g.png)", "![g](../../pm/g.png)"],
		["report and target alike", [["pm", "reports"]], "[b](b.md)", "[b](b.md)"],
		["the report in its folder", [["pm/a.md", "pm/z.md"]], "[b](../pm/b.md)", "[b](../pm/b.md)"],
		[
			"several at once",
			[
				["pm/b.md", "x/b.md"],
				["pm/c.md", "pm/d.md"],
			],
			"[b](b.md) [c](c.md)",
			"[b](../x/b.md) [c](d.md)",
		],
		[
			"places in itself",
			[["pm/a.md", "x/a.md"]],
			"[b](#b) https://x.org/",
			"[b](#b) https://x.org/",
		],
		["nothing of it", [["pm/z.md", "x/z.md"]], "[b](b.md) `[z](z.md)`", "[b](b.md) `[z](z.md)`"],
		[
			"a name's beginning",
			[["pm/b", "pm/c"]],
			"[b](b.md) [bb](bb/x.md)",
			"[b](b.md) [bb](bb/x.md)",
		],
	] as const)
		test(`follow ${what}`, () => {
			assert.equal(followed(`${before}\n`, moves), `${after}\n`);
		});

	test("lead nowhere from a document without a folder", () => {
		const report = parseReport("[b](b.md)\n");
		const moves = [{ from: "file:///b.md", to: "file:///c.md" }];
		assert.deepEqual(
			followMoves({ uri: "untitled:Untitled-1", report }, moves, () => undefined),
			[],
		);
	});

	test("know how a URI is spelt in other ways", () => {
		const moves = [{ from: "file:///work/a b", to: "file:///work/c d" }];
		assert.equal(movedUri("file:///work/a%20b/x.md", moves), "file:///work/c%20d/x.md");
	});
});

function followed(text: string, moves: readonly (readonly [string, string])[]): string {
	const toUri = (path: string) => `${root}/${encodeURI(path)}`;
	const report = parseReport(text);
	const edits = followMoves(
		{ uri, report },
		moves.map(([from, to]) => ({ from: toUri(from), to: toUri(to) })),
		() => root,
	);
	return applyEdits(text, edits);
}
