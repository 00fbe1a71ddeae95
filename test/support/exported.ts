import { exportFormats } from "../../server/src/core/export/export-formats.ts";
import { exportRows } from "../../server/src/core/export/export-rows.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { reportEntries } from "../../server/src/core/report-entries.ts";
import { factsOf } from "./listed-report.ts";

/** What `postmortem export` prints of these reports, by path, on 1 July 2026. */
export function exported(
	source: string,
	reports: Readonly<Record<string, string>>,
	format: "ndjson" | "csv" = "ndjson",
): string {
	const rows = Object.entries(reports).flatMap(([path, text]) => {
		const facts = factsOf(path, text);
		const entries = reportEntries(parseReport(text, { path, timeZone: "UTC" }));
		return [...exportRows({ path, facts, entries }, { source, today: "2026-07-01" })];
	});
	return exportFormats.get(format)?.(rows) ?? "";
}
