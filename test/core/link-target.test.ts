import assert from "node:assert/strict";
import {
	readTarget,
	relativePath,
	resolvedPath,
	writtenPath,
} from "../../server/src/core/link-target.ts";

suite("link targets", () => {
	for (const [written, kind, path, fragment] of [
		["a%20b.md#root-cause", "relative", "a b.md", "root-cause"],
		["../x.md?plain=1#L4", "relative", "../x.md", "L4"],
		["/docs/x.md", "absolute", "/docs/x.md", undefined],
		["#caf%C3%A9", "fragment", "", "café"],
		["", "fragment", "", undefined],
		["a\\(1\\).md", "relative", "a(1).md", undefined],
		["100%.md", "relative", "100%.md", undefined],
		["https://example.org/a.md", "external", "", undefined],
		["//example.org/a.md", "external", "", undefined],
		["mailto:ana@example.org", "external", "", undefined],
		["www.example.org", "external", "", undefined],
		["..\\disk.md", "external", "", undefined],
		["{{site.url}}/a.md", "generated", "", undefined],
		["{%link", "generated", "", undefined],
		["a&amp;b.md", "generated", "", undefined],
	] as const)
		test(`${written || "nothing"} is ${kind}`, () => {
			const target = readTarget(written);
			assert.deepEqual([target.kind, target.path, target.fragment], [kind, path, fragment]);
		});

	for (const [path, plain, bracketed] of [
		["a b(1).md", "a%20b%281%29.md", "a b(1).md"],
		["50% #1?.md", "50%25%20%231%3F.md", "50%25 %231%3F.md"],
		["größe.md", "größe.md", "größe.md"],
	] as const)
		test(`${path} is written so that it reads as it is`, () => {
			assert.equal(writtenPath(path, { isBracketed: false }), plain);
			assert.equal(writtenPath(path, { isBracketed: true }), bracketed);
			assert.deepEqual([readTarget(plain).path, readTarget(bracketed).path], [path, path]);
		});

	for (const [from, path, to] of [
		["pm/a.md", "b.md", "pm/b.md"],
		["pm/a.md", "../docs/./b.md", "docs/b.md"],
		["pm/2026/a.md", "/docs/b.md", "docs/b.md"],
		["a.md", "../b.md", undefined],
	] as const)
		test(`${path} leads from ${from} to ${to}`, () => {
			assert.equal(resolvedPath(from, path), to);
		});

	for (const [from, to, path] of [
		["pm/a.md", "pm/b.md", "b.md"],
		["pm/2026/a.md", "pm/2025/b.md", "../2025/b.md"],
		["a.md", "pm/a.md", "pm/a.md"],
		["pm/a.md", "pm", "../pm"],
		["pm/a.md", "pm/javascript:b.md", "./javascript:b.md"],
		["pm/a.md", "b:c.md", "../b:c.md"],
	] as const)
		test(`the way from ${from} to ${to} is ${path}`, () => {
			assert.equal(relativePath(from, to), path);
			assert.equal(resolvedPath(from, path), to);
		});
});
