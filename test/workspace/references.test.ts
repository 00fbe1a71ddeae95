import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { reportFacts } from "../../server/src/core/report-facts.ts";
import { linksTo, mentionsOfId, reportsOfId } from "../../server/src/workspace/references.ts";
import type { IndexedReport } from "../../server/src/workspace/report-index.ts";

const texts = new Map<string, string>();
const root = "file:///work";
const disk = indexed(
	"pm/disk full.md",
	"# INC-2041 Disk full\n\nSee [cause](#root-cause).\n\n## Root Cause\n\nText.\n",
);
const cache = indexed(
	"pm/2026/cache.md",
	"# Cache\n\nLike [disk](../disk%20full.md), its [cause](<../disk full.md#Root-Cause>), and INC 2041.\n",
);
const queue = indexed(
	"queue.md",
	"# INC-2042 Queue\n\n[d]: /pm/disk%20full.md\n\n[x](pm/disk.md) INC-20411, [y](/pm/disk%20full.md#impact)\n",
);
const reports = [disk, cache, queue];

suite("references between reports", () => {
	test("to a report are the links to it and to places in it, not those within it", () => {
		assert.deepEqual(told(linksTo(reports, whole(disk), rootOf)), [
			"cache.md ../disk%20full.md",
			"cache.md ../disk full.md#Root-Cause",
			"queue.md /pm/disk%20full.md",
			"queue.md /pm/disk%20full.md#impact",
		]);
	});

	test("to a heading are those that name it", () => {
		const slugs = disk.facts.anchors.map(({ slug }) => slug);
		const referred = { uri: disk.uri, slug: "root-cause", slugs };
		assert.deepEqual(told(linksTo(reports, referred, rootOf)), [
			"disk%20full.md #root-cause",
			"cache.md ../disk full.md#Root-Cause",
		]);
	});

	test("to an incident are those that call it by its name, however that is written", () => {
		assert.deepEqual(told(mentionsOfId(reports, "inc2041")), [
			"disk%20full.md INC-2041",
			"cache.md INC 2041",
		]);
	});

	test("find the report of an incident by its name", () => {
		assert.deepEqual(reportsOfId(reports, "INC_2042"), [queue]);
		assert.deepEqual(reportsOfId(reports, "INC-1"), []);
	});
});

function rootOf(): string {
	return root;
}

function whole({ uri }: IndexedReport) {
	return { uri, slug: undefined, slugs: [] };
}

function indexed(path: string, text: string): IndexedReport {
	const facts = reportFacts(parseReport(text, { path }), path, "classic");
	const uri = `${root}/${encodeURI(path)}`;
	texts.set(uri, text);
	return { uri, path, facts, findings: undefined, revision: 0 };
}

/** The file and the words of each. */
function told(references: ReturnType<typeof linksTo>): string[] {
	return references.map(({ uri, place: { line, column }, length }) => {
		const words = texts
			.get(uri)
			?.split("\n")
			[line - 1]?.slice(column - 1, column - 1 + length);
		return `${uri.slice(uri.lastIndexOf("/") + 1)} ${words}`;
	});
}
