import assert from "node:assert/strict";
import { exportColumns } from "../../../server/src/core/export/export-columns.ts";
import { exported } from "../../support/exported.ts";

const text = `# INC-2041: Disk full

- **Date:** 2026-03-01
- **Severity:** SEV2
- **Services:** search, checkout

## Timeline

- 14:05 UTC **[impact start]** Writes fail
- 15:10 UTC **[resolved]** Space freed

## Action Items

- [ ] Double the disk (@ana, due 2026-03-14, OPS-12)
- [x] Add an alert
- [ ] Ask the vendor (due end of June)
`;

suite("rows of the export", () => {
	test("are one for the report, one for each entry and one for each action item", () => {
		assert.deepEqual(
			rows().map(({ type, line, text }) => [type, line, text]),
			[
				["report", null, null],
				["entry", 9, "[impact start] Writes fail"],
				["entry", 10, "[resolved] Space freed"],
				["action", 14, "Double the disk (@ana, due 2026-03-14, OPS-12)"],
				["action", 15, "Add an alert"],
				["action", 16, "Ask the vendor (due end of June)"],
			],
		);
	});

	test("have all columns, in order, and name their report", () => {
		const names = exportColumns.map(({ name }) => name);
		for (const row of rows()) {
			assert.deepEqual(Object.keys(row), names);
			assert.deepEqual([row.source, row.report], ["ours", "pm/disk.md"]);
		}
	});

	test("are empty but in the columns that their type has", () => {
		for (const row of rows()) {
			for (const { name, rows: types } of exportColumns) {
				const has = types.some((type) => type === row.type);
				if (!has) assert.equal(row[name], null, `${row.type} ${name}`);
			}
		}
	});

	test("tell durations in seconds, moments in ISO 8601, and days that there are", () => {
		const [report, entry, , action] = rows();
		assert.deepEqual(
			[report?.day, report?.id, report?.services, report?.timeToResolve, report?.timeToDetect],
			["2026-03-01", "INC-2041", ["search", "checkout"], 3900, null],
		);
		assert.deepEqual(
			[entry?.startTime, entry?.endTime, entry?.milestone],
			["2026-03-01T14:05:00Z", null, "impactStart"],
		);
		const { done, open, overdue, owner, due, dueWritten, ticket } = action ?? {};
		assert.deepEqual(
			[done, open, overdue, owner, due, dueWritten, ticket],
			[false, true, true, "@ana", "2026-03-14", null, "OPS-12"],
		);
	});

	test("keep a day that there is not as it is written", () => {
		const late = "# A\n\n## Action Items\n\n| Action | Due |\n|---|---|\n| Do it | 2026-02-31 |\n";
		const [, action] = rows(late);
		assert.equal(action?.due, null);
	});

	test("are one table as CSV", () => {
		const [header, report, ...others] = exported("ours", { "a.md": text }, "csv").split("\r\n");
		assert.equal(header, exportColumns.map(({ name }) => name).join(","));
		assert.match(report ?? "", /^report,ours,a\.md,,INC-2041: Disk full,.*,search; checkout,/);
		assert.equal(others.length, 6);
		assert.match(
			others[2] ?? "",
			/^action,ours,a\.md,14,.*,false,true,true,"'@ana",2026-03-14,,OPS-12$/,
		);
	});
});

function rows(report = text): Readonly<Record<string, unknown>>[] {
	const lines = exported("ours", { "pm/disk.md": report }).trimEnd().split("\n");
	return lines.map((line) => JSON.parse(line));
}
