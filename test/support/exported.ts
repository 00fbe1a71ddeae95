import { exportFormats } from "../../server/src/core/export/export-formats.ts";
import { exportRows } from "../../server/src/core/export/export-rows.ts";
import { factsOf } from "./listed-report.ts";

/** What `postmortem export` prints of these reports, by path, on 1 July 2026. */
export function exported(
	source: string,
	reports: Readonly<Record<string, string>>,
	format: "ndjson" | "csv" = "ndjson",
): string {
	const rows = Object.entries(reports).flatMap(([path, text]) => [
		...exportRows({ path, facts: factsOf(path, text) }, { source, today: "2026-07-01" }),
	]);
	return exportFormats.get(format)?.(rows) ?? "";
}
