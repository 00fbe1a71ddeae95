import type { Facts } from "../../server/src/core/facts.ts";
import type { ListedReport } from "../../server/src/core/index-page/index-columns.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { reportFacts } from "../../server/src/core/report-facts.ts";

/** What a folder knows of a report with this text at this path. */
export function factsOf(path: string, text: string): Facts {
	return reportFacts(
		parseReport(text, { path, timeZone: "UTC", kinds: new Map() }),
		path,
		"classic",
	);
}

/** A report as a page above it lists it. */
export function listed(path: string, text: string): ListedReport {
	return { path, facts: factsOf(path, text) };
}
