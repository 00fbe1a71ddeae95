import assert from "node:assert/strict";
import { fileDate } from "../../../server/src/core/rules/file-date.ts";
import { wordsOf } from "../../support/problems.ts";

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
});
