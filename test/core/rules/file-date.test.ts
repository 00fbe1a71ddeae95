import assert from "node:assert/strict";
import { fileDate } from "../../../server/src/core/rules/file-date.ts";
import { problemsOf, wordsOf } from "../../support/problems.ts";

suite("rule file-date: edge cases", () => {
	for (const [path, text, found] of [
		["2026-03-01-disk.md", "# 2026-03-02 Disk\n", []],
		["2026-03-20-disk.md", "# 2026-03-02 Disk\n", []],
		["2026-06-20_disk.md", "# 2026-03-02 Disk\n", ["2026-03-02 Disk"]],
		["a/20260201-disk.md", "- **Date:** 2026-03-02\n", ["2026-03-02"]],
		["2026-02-20.md", "---\ndate: 2026-03-02\n---\n", []],
		["2025-03-02.md", "---\ndate: 2026-03-02\n---\n", ["2026-03-02"]],
		["2026-03-01/report.md", "# 2026-03-09 Disk\n", []],
		["disk.md", "# 2026-03-09 Disk\n", []],
		["2026-03-01-disk.md", "# Disk\n\nOn 2024-01-01 it was new.\n", []],
	] as const)
		test(`finds ${found.length} in ${path}: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(wordsOf(fileDate, text, { path }), found));

	for (const [path, text, to] of [
		["pm/2026-06-20_disk.md", "# 2026-03-02 Disk\n", "2026-03-02_disk.md"],
		["20260201-disk.md", "- **Date:** 2026-03-02\n", "20260302-disk.md"],
		["incident_2026.02.01 a.md", "# 2 March 2027: Disk\n", "incident_2027.03.02 a.md"],
	] as const)
		test(`renames ${path} to ${to}, never unasked`, () => {
			const fixes = problemsOf(fileDate, text, { path }).flatMap(({ fixes }) => fixes ?? []);
			const title = `Rename the file to \`${to}\``;
			assert.deepEqual(fixes, [{ title, edits: [], safe: false, rename: { to } }]);
		});
});
