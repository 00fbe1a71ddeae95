import type { Facts } from "../../server/src/core/facts.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { reportFacts } from "../../server/src/core/report-facts.ts";

/** The facts of the report that `text` is. */
export function factsOf(text: string, path = "postmortems/report.md"): Facts {
	return reportFacts(parseReport(text, { path }), path, "classic");
}
