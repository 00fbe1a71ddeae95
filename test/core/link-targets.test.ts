import assert from "node:assert/strict";
import { readTarget } from "../../server/src/core/link-target.ts";
import { plainFile, plainFragment } from "../../server/src/core/link-targets.ts";

suite("what links plainly name", () => {
	for (const [written, path] of [
		["../a%20b.md#cause", "../a b.md"],
		["img/graph.png", "img/graph.png"],
		["/docs/a.md", undefined],
		["a.html", undefined],
		["../other-report", undefined],
		["../2026/", undefined],
		["a.md?plain=1", undefined],
		["example.com", undefined],
		["../v1.2", undefined],
		["<path>.md", undefined],
		["…/a.md", undefined],
		["https://example.org/a.md", undefined],
		["#cause", undefined],
	] as const)
		test(`${written} names ${path ?? "no file"}`, () => {
			assert.equal(plainFile(readTarget(written)), path);
		});

	for (const [written, fragment] of [
		["#cause", "cause"],
		["a.md#Ursache", "Ursache"],
		["#top", undefined],
		["#L10-L20", undefined],
		["#fn1", undefined],
		["#fnref:2", undefined],
		["#", undefined],
		["#/route", undefined],
		["#:~:text=disk", undefined],
		["a.md", undefined],
	] as const)
		test(`${written} names ${fragment ?? "no anchor"}`, () => {
			assert.equal(plainFragment(readTarget(written)), fragment);
		});
});
