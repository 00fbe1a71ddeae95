import assert from "node:assert/strict";
import { filterReports } from "../../../../client/src/views/reports/report-filter.ts";
import { plainReport } from "../../../support/plain-reports.ts";

const reports = [
	plainReport("mail.md", { title: "Émail queue", id: "INC-2041", services: ["smtp"] }),
	plainReport("shop.md", { title: "Shop down", severity: "SEV1", status: "final", tags: ["dns"] }),
];

suite("filterReports", () => {
	for (const [filter, expected] of [
		["", "mail.md shop.md"],
		["  ", "mail.md shop.md"],
		["email", "mail.md"],
		["INC-20", "mail.md"],
		["SMTP", "mail.md"],
		["dns sev1", "shop.md"],
		["dns smtp", ""],
		["shop.md", "shop.md"],
		["final", "shop.md"],
		["[", ""],
	] as const)
		test(`“${filter}”`, () => {
			const found = filterReports(reports, filter);
			assert.equal(found.map(({ path }) => path).join(" "), expected);
		});
});
