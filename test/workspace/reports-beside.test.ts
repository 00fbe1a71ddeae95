import assert from "node:assert/strict";
import { reportsBeside } from "../../server/src/workspace/reports-beside.ts";
import { factsOf } from "../support/listed-report.ts";

const facts = factsOf("a.md", "# A\n");
const reports = [
	"file:///w/pm/disk%20full.md",
	"file:///w/pm/README.md",
	"file:///w/pm/2026/a.md",
	"file:///w/pm-old/b.md",
	"file:///w/c.md",
].map((uri) => ({ uri, path: "", facts, findings: undefined, revision: 1 }));
const folders = ["file:///w"];

suite("reports beside a page", () => {
	for (const [from, paths] of [
		["", ["disk full.md", "2026/a.md"]],
		["2026", ["2026/a.md"]],
		["..", ["disk full.md", "2026/a.md", "../pm-old/b.md", "../c.md"]],
		["../pm-old", ["../pm-old/b.md"]],
		["gone", []],
		["../..", undefined],
	] as const) {
		test(`are ${JSON.stringify(paths)} from ${JSON.stringify(from)}`, () => {
			const reportsIn = reportsBeside("file:///w/pm/README.md", { reports, folders });
			assert.deepEqual(
				reportsIn(from)?.map(({ path }) => path),
				paths,
			);
		});
	}

	test("are not known until all are", () => {
		const reportsIn = reportsBeside("file:///w/README.md", { reports: undefined, folders });
		assert.equal(reportsIn(""), undefined);
	});
});
