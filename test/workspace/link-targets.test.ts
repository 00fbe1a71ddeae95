import assert from "node:assert/strict";
import type { LinkTargets } from "../../server/src/core/link-targets.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { createLinkTargets } from "../../server/src/workspace/link-targets.ts";
import { memoryFiles } from "../support/memory-files.ts";

const uri = "file:///work/pm/a.md";

suite("link targets", () => {
	test("knows nothing before it has looked", async () => {
		const { source, targets } = at({ "file:///work/pm/b.md": "# B\n" });
		assert.equal(targets.at("b.md"), undefined);
		assert.equal(await look(source, "[b](b.md)"), true);
		assert.equal(targets.at("b.md")?.isThere, true);
		assert.equal(await look(source, "[b](b.md)"), false);
	});

	test("knows the headings of a report that a link names a place in", async () => {
		const { source, targets } = at({ "file:///work/b%20c.md": "# B\n\n## Root Cause\n" });
		await look(source, "[b](../b%20c.md#root)");
		assert.deepEqual(targets.at("../b c.md")?.anchors, ["b", "root-cause"]);
	});

	test("takes the headings from the editor where the report is open there", async () => {
		const { source, targets } = at({ "file:///work/pm/b.md": "# B\n" }, "# New\n");
		await look(source, "[b](b.md#new)");
		assert.deepEqual(targets.at("b.md")?.anchors, ["new"]);
	});

	test("knows which files may be meant by one that is not there", async () => {
		const { source, targets } = at({
			"file:///work/pm/disk.md": "",
			"file:///work/pm/cache.md": "",
			"file:///work/old/dsk.md": "",
		});
		await look(source, "[b](dsk.md)");
		assert.deepEqual(targets.at("dsk.md")?.near, ["../old/dsk.md", "disk.md"]);
	});

	test("finds a file as soon as it is there, and misses one when it is told to look again", async () => {
		const texts: Record<string, string> = {};
		const { source, targets } = at(texts);
		await look(source, "[b](b.md)");
		assert.equal(targets.at("b.md")?.isThere, false);
		texts["file:///work/pm/b.md"] = "";
		assert.equal(await look(source, "[b](b.md)"), true);
		delete texts["file:///work/pm/b.md"];
		assert.equal(await look(source, "[b](b.md)"), false);
		assert.equal(targets.at("b.md")?.isThere, true);
		source.forget();
		assert.equal(await look(source, "[b](b.md)"), true);
		assert.equal(targets.at("b.md")?.isThere, false);
	});

	test("takes a folder for what is there, whatever its name", async () => {
		const { source, targets } = at({ "file:///work/pm/b.md/c.md": "" });
		await look(source, "[b](b.md)");
		assert.equal(targets.at("b.md")?.isThere, true);
	});

	test("says nothing of the files of a report that is on no disk", async () => {
		const source = createLinkTargets({ files: memoryFiles({}) });
		assert.equal(await look(source, "[b](b.md)"), false);
		assert.equal(source.of(uri).at("b.md"), undefined);
		const untitled = parseReport("[b](b.md)");
		assert.equal(await source.lookUp("untitled:Untitled-1", untitled), false);
	});
});

type Source = ReturnType<typeof createLinkTargets>;

/** A disk with the report and `texts`; `open` is what the editor shows of `b.md`. */
function at(
	texts: Record<string, string>,
	open?: string,
): { source: Source; targets: LinkTargets } {
	texts[uri] = "# A\n";
	const source = createLinkTargets({
		files: memoryFiles(texts),
		reports: () => Object.keys(texts),
		openText: (it) => (it.endsWith("/b.md") ? open : undefined),
	});
	return { source, targets: source.of(uri) };
}

function look(source: Source, text: string): Promise<boolean> {
	return source.lookUp(uri, parseReport(text));
}
