import { localDate } from "../../core/zone-time.ts";
import {
	type InsightsCsvParams,
	type InsightsCsvResult,
	type InsightsResult,
	insightsCsvRequest,
	insightsRequest,
} from "../messages.ts";
import type { Feature } from "../session.ts";
import { tellChanges } from "../tell-changes.ts";

/** What the reports of all workspace folders tell when they are read together. */
export const insights: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { connection, client, index, now } = session;
		const today = () => localDate(now(), client.timeZone);
		connection.onRequest(insightsRequest, async (): Promise<InsightsResult> => {
			tellChanges(session);
			// Answered with what is known so far: the numbers grow while reports are read.
			void index.ready();
			const { plainInsights } = await import("../plain-insights.ts");
			const { isComplete, reports } = index;
			return { isComplete, ...plainInsights(reports, today()) };
		});
		connection.onRequest(
			insightsCsvRequest,
			async ({ chart }: InsightsCsvParams): Promise<InsightsCsvResult | null> => {
				const { csvOfChart } = await import("../plain-insights.ts");
				const text = csvOfChart(index.reports, { id: chart, today: today() });
				return text === undefined ? null : { text };
			},
		);
	},
};
