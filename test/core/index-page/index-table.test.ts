import assert from "node:assert/strict";
import type { ColumnId } from "../../../server/src/core/index-page/index-columns.ts";
import { defaultIndexOptions } from "../../../server/src/core/index-page/index-options.ts";
import { indexTable } from "../../../server/src/core/index-page/index-table.ts";
import { listed } from "../../support/listed-report.ts";

const disk = listed(
	"2026/disk full.md",
	[
		"# Disk [full] | again",
		"- **Date:** 2026-03-01\n- **Severity:** SEV2\n- **Services:** search, checkout\n- **Tags:** storage",
		"## Timeline\n\n- 14:05 UTC **[impact start]** a\n- 14:09 UTC **[detected]** b\n- 15:10 UTC **[resolved]** c",
		"## Action Items\n\n- [x] Add an alert\n- [ ] Double the disk (@ana, due 2026-03-14)\n",
	].join("\n\n"),
);
const cache = listed("cache.md", "# Cache\n\n- **Date:** 2026-04-01\n- **Severity:** SEV10\n");
const bare = listed("b(a)r|e.md", "Nothing much.\n");

suite("index table", () => {
	test("has the newest incident first, and what has no day last", () => {
		assert.deepEqual(indexTable([bare, disk, cache], defaultIndexOptions), {
			header: ["Date", "Incident", "Severity", "Status", "Duration", "Actions"],
			rows: [
				["2026-04-01", "[Cache](cache.md)", "SEV10", "", "", ""],
				[
					"2026-03-01",
					"[Disk \\[full\\] \\| again](2026/disk%20full.md)",
					"SEV2",
					"",
					"1 h 05 min",
					"1 of 2 open",
				],
				["", "[b(a)r\\|e.md](b%28a%29r%7Ce.md)", "", "", "", ""],
			],
		});
	});

	for (const [column, direction, cells] of [
		["severity", "asc", ["SEV2", "SEV10", ""]],
		["severity", "desc", ["SEV10", "SEV2", ""]],
		["services", "asc", ["search, checkout", "", ""]],
		["timeToDetect", "desc", ["4 min", "", ""]],
		["id", "asc", ["", "", ""]],
		["tags", "asc", ["storage", "", ""]],
		["causes", "asc", ["", "", ""]],
		["actions", "desc", ["1 of 2 open", "", ""]],
		["template", "asc", ["classic", "classic", "classic"]],
	] as const) {
		test(`is in the order of ${column} ${direction}`, () => {
			const order = [{ column, isDescending: direction === "desc" }];
			const columns: readonly ColumnId[] = [column];
			const { rows } = indexTable([bare, cache, disk], { columns, order, from: "" });
			assert.deepEqual(rows.flat(), cells);
		});
	}
});
