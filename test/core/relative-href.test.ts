import assert from "node:assert/strict";
import { relativeHref } from "../../server/src/core/relative-href.ts";

suite("relative link", () => {
	test("leads to a file beside", () => check("file:///w/a/b.md", "file:///w/a/c.md", "c.md"));

	test("leads down", () => check("file:///w/b.md", "file:///w/x/y/c.md", "x/y/c.md"));

	test("leads up", () => check("file:///w/x/y/b.md", "file:///w/c.md", "../../c.md"));

	test("leads to another folder", () =>
		check("file:///w/2025/b.md", "file:///w/2026/c.md", "../2026/c.md"));

	test("stays encoded", () =>
		check("file:///w/b.md", "file:///w/disk%20full%20%281%29.md", "disk%20full%20%281%29.md"));

	test("leads to a file that is called like a folder", () =>
		check("file:///w/a/b.md", "file:///w/a", "../a"));

	test("is never read as the address of a script", () =>
		check("file:///w/b.md", "file:///w/javascript:c.md", "./javascript:c.md"));

	test("leads on one virtual host, and to no other", () => {
		check("vscode-vfs://github/o/a.md", "vscode-vfs://github/o/b.md", "b.md");
		check("vscode-vfs://github/o/a.md", "file:///o/b.md", undefined);
	});

	test("leads nowhere from a document without a file", () =>
		check("untitled:Untitled-1", "file:///w/c.md", undefined));
});

function check(from: string, to: string, wanted: string | undefined): void {
	assert.equal(relativeHref(from, to), wanted);
}
