import assert from "node:assert/strict";
import { groupReports } from "../../../../client/src/views/reports/report-groups.ts";
import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import { plainReport } from "../../../support/plain-reports.ts";

const reports = [
	...[
		{ day: "2025-11-20", severity: "SEV3", status: "final", services: ["Shop", "stock"] },
		{ day: "2026-05-12", severity: "sev-1", status: "Draft", services: ["shop"] },
		{},
		{ day: "2026-01-02", severity: "minor", status: "draft", template: "Google SRE" },
	].map((said, index) => plainReport(`${index}.md`, said)),
];

suite("groupReports", () => {
	for (const [grouping, expected] of [
		["year", ["2026: 1 3", "2025: 0", "No date: 2"]],
		["severity", ["sev-1: 1", "SEV3: 0", "minor: 3", "No severity: 2"]],
		["service", ["Shop: 0 1", "stock: 0", "No service: 2 3"]],
		["status", ["Draft: 1 3", "final: 0", "No status: 2"]],
		["template", ["Classic: 0 1 2", "Google SRE: 3"]],
	] as const)
		test(`by ${grouping}`, () => assert.deepEqual(brief(grouping), expected));

	test("takes what is left empty for nothing", () => {
		const groups = groupReports([plainReport("a.md", { severity: "" })], "severity");
		assert.deepEqual(
			groups.map(({ label }) => label),
			["No severity"],
		);
	});
});

function brief(grouping: Parameters<typeof groupReports>[1]): string[] {
	const name = ({ path }: PlainReport) => path.replace(".md", "");
	return groupReports(reports, grouping).map(
		({ label, items }) => `${label}: ${items.map(name).join(" ")}`,
	);
}
