import assert from "node:assert/strict";
import { workspaceSymbols } from "../../../server/src/core/features/workspace-symbols.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { reportFacts } from "../../../server/src/core/report-facts.ts";

const reports = [
	report(
		"pm/2026-03-01.md",
		"# Disk full\n\n- **Incident:** INC-2041\n\n## Timeline\n\n- 14:05 UTC Disk alert\n- 14:20 UTC Cleared\n\n## Odds\n",
	),
	report("pm/2026-04-01.md", "# INC-2042: Cache cold\n\n## Root Cause\n\nA restart.\n"),
];

suite("workspace symbols", () => {
	for (const [query, ...names] of [
		["", "INC-2041 Disk full", "INC-2042: Cache cold"],
		["disk", "INC-2041 Disk full", "14:05 UTC Disk alert"],
		["DSKF", "INC-2041 Disk full"],
		["2042", "INC-2042: Cache cold"],
		["time line", "Timeline"],
		["14:2", "14:20 UTC Cleared"],
		["rootcause", "Root Cause"],
		["odds"],
		["(.*"],
		["2042-"],
		["ÏNC"],
	] as const)
		test(`for ${JSON.stringify(query)} are ${names.join(", ") || "none"}`, () => {
			assert.deepEqual(found(query), names);
		});

	test("know their report, and the line they stand on", () => {
		const [first] = workspaceSymbols(reports, "cleared", options);
		assert.deepEqual(
			[first?.container, first?.place.line, first?.source],
			["Disk full", 8, reports[0]],
		);
	});

	test("are named after the incident, and its first line, where there is no title", () => {
		const bare = [report("pm/x.md", "- **Incident:** INC-7\n\nThe disk was full.\n")];
		const [symbol] = workspaceSymbols(bare, "inc", options);
		assert.deepEqual([symbol?.name, symbol?.place], ["INC-7", { line: 1, column: 1 }]);
		assert.deepEqual(found("", { ...options, most: 0 }), []);
	});

	test("leave out sections where the editor lists them, and all that is too many", () => {
		assert.deepEqual(found("timeline", { ...options, withSections: false }), []);
		assert.deepEqual(found("", { ...options, most: 1 }), ["INC-2041 Disk full"]);
	});
});

const options = { most: 200, withSections: true };

function found(query: string, limits = options): string[] {
	return workspaceSymbols(reports, query, limits).map(({ name }) => name);
}

function report(path: string, text: string) {
	return { facts: reportFacts(parseReport(text, { path }), path, "classic") };
}
