import type { Facts } from "../../server/src/core/facts.ts";
import type { ListedReport } from "../../server/src/core/index-page/index-columns.ts";
import type { ReportsIn } from "../../server/src/core/index-page/update-index.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { reportFacts } from "../../server/src/core/report-facts.ts";
import type { Example } from "../../server/src/core/rule.ts";

/** What a folder knows of a report with this text at this path. */
export function factsOf(path: string, text: string): Facts {
	return reportFacts(
		parseReport(text, { path, timeZone: "UTC", kinds: new Map() }),
		path,
		"classic",
	);
}

/** The reports that an example has beside it, in whatever folder they are asked for. */
export function reportsOf({ reports = {} }: Pick<Example, "reports">): ReportsIn {
	return () => Object.entries(reports).map(([path, text]) => listed(path, text));
}

/** A report as a page above it lists it. */
export function listed(path: string, text: string): ListedReport {
	return { path, facts: factsOf(path, text) };
}
