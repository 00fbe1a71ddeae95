import assert from "node:assert/strict";
import { matchesGlob } from "../../server/src/core/glob.ts";

/** Glob, the paths it names, and the paths it does not. */
const table: [glob: string, named: string[], others: string[]][] = [
	["a.md", ["a.md"], ["b.md", "x/a.md", "aXmd", "a.md.bak"]],
	["./a.md", ["a.md"], []],
	["/a.md", ["a.md"], []],
	["*.md", ["a.md", ".md"], ["x/a.md"]],
	["docs/*.md", ["docs/a.md", "docs/.a.md"], ["docs/x/a.md", "a.md"]],
	["docs/**/*.md", ["docs/a.md", "docs/x/y/a.md"], ["docsa.md", "a.md", "docs/a.txt"]],
	["**/a.md", ["a.md", "x/y/a.md"], ["xa.md", "x/ba.md"]],
	["docs/**", ["docs/a.md", "docs/x/y"], ["doc/a.md"]],
	["20??-*.md", ["2026-a.md"], ["20/6-a.md", "206-a.md"]],
	["{a,b}/*.{md,markdown}", ["a/x.md", "b/x.markdown"], ["c/x.md", "a/x.txt"]],
	["{docs/**,ops}/a.md", ["docs/x/a.md", "ops/a.md"], ["a.md"]],
	["[0-9]*.md", ["1a.md"], ["a1.md"]],
	["[!a-c].md", ["d.md"], ["a.md", "/.md"]],
	["[9-0].md", ["-.md", "9.md"], ["5.md"]],
	["a(b)+.md", ["a(b)+.md"], ["abb.md"]],
	["{a.md", ["{a.md"], ["a.md"]],
	["[a.md", ["[a.md"], ["a.md"]],
];

suite("glob", () => {
	for (const [glob, named, others] of table) {
		test(glob, () => {
			for (const path of named) assert(matchesGlob(glob, path), `${glob} names ${path}`);
			for (const path of others) assert(!matchesGlob(glob, path), `${glob} leaves ${path}`);
		});
	}

	test("reads whatever is written", () => {
		for (const glob of [
			"",
			"]",
			"[",
			"[]",
			"!",
			"^",
			"\\",
			"z-a",
			"{",
			"}{",
			"{,",
			"(",
			"$+",
			"**",
			"[!",
			"a\\]",
		])
			for (const path of ["", "a", "/", "[]", "a/z.a"])
				assert.equal(typeof matchesGlob(`[${glob}]${glob}`, path), "boolean");
	});
});
