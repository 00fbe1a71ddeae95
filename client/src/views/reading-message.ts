import type { ReportList } from "../reports/report-list.ts";

/** What stands above a tree that does not show everything yet; empty when it does. */
export function readingMessage({
	isSilent,
	known,
}: Pick<ReportList, "isSilent" | "known">): string {
	if (isSilent)
		return "The server does not answer. Run “Postmortem: Restart Server”, or see the log.";
	return known.isComplete ? "" : "Reading reports…";
}
