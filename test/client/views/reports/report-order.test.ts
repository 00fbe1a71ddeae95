import assert from "node:assert/strict";
import {
	type ReportOrder,
	sortReports,
} from "../../../../client/src/views/reports/report-order.ts";
import { plainAction, plainReport } from "../../../support/plain-reports.ts";

const open = plainAction("Page");
const reports = [
	plainReport("a", { title: "Mail 2", day: "2026-01-01", severity: "SEV2" }),
	plainReport("b", { title: "Mail 10", day: "2026-03-01", severity: "SEV1", actions: [open] }),
	plainReport("c", { title: "", severity: "SEV1" }),
	plainReport("d", { title: "élan", day: "2026-03-01", actions: [open, open] }),
];

suite("sortReports", () => {
	for (const [order, expected] of [
		["newest", "b d a c"],
		["oldest", "a b d c"],
		["gravest", "b c a d"],
		["mostOpen", "d b a c"],
		["title", "c d a b"],
	] as const)
		test(order, () => assert.equal(sorted(order), expected));
});

function sorted(order: ReportOrder): string {
	return sortReports(reports, order)
		.map(({ path }) => path)
		.join(" ");
}
