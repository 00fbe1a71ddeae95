import { localDate } from "../../core/zone-time.ts";
import { type ReportsParams, type ReportsResult, reportsRequest } from "../messages.ts";
import type { Feature, Session } from "../session.ts";
import { tellChanges } from "../tell-changes.ts";

/** The reports of all workspace folders, for the views of a client that asks for them. */
export const reports: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { connection, index } = session;
		const answer = ({ since, refresh }: ReportsParams): Promise<ReportsResult> => {
			tellChanges(session);
			// Answered with what is known so far: the views fill while reports are read.
			if (refresh) index.refresh();
			else void index.ready();
			return reportsSince(session, since);
		};
		connection.onRequest(reportsRequest, answer);
	},
};

async function reportsSince(
	{ index, client, now }: Session,
	since: number | undefined,
): Promise<ReportsResult> {
	const { plainReport } = await import("../plain-report.ts");
	const today = localDate(now(), client.timeZone);
	const { revision, isWhole, removed, reports: changed } = index.since(since);
	return {
		revision,
		isWhole,
		reports: changed.map((report) => plainReport(report, today)),
		removed,
		skipped: index.skipped,
		isComplete: index.isComplete,
		today,
	};
}
