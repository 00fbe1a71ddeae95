import type { RequestHandler } from "vscode-languageserver";
import {
	type InsertRelatedParams,
	type InsertRelatedResult,
	insertRelatedRequest,
	type RelatedParams,
	type RelatedResult,
	relatedChangedNotification,
	relatedRequest,
} from "../messages.ts";
import type { Feature, Session } from "../session.ts";

/** The reports that tell of like incidents, and the links to them. */
export const relatedReports: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { connection, client, related } = session;
		connection.onRequest(relatedRequest, async ({ uri }: RelatedParams): Promise<RelatedResult> => {
			const { plainRelated } = await import("../plain-related.ts");
			return { related: (await related.find(uri)).map(plainRelated) };
		});
		const insert: RequestHandler<InsertRelatedParams, InsertRelatedResult, void> = (params) =>
			linkTo(session, params);
		connection.onRequest(insertRelatedRequest, insert);
		if (!client.showsRelated) return;

		related.onChange(() => void connection.sendNotification(relatedChangedNotification));
	},
};

async function linkTo(session: Session, params: InsertRelatedParams): Promise<InsertRelatedResult> {
	const open = await session.read(params.uri);
	if (!open) return { refused: "The report is not open." };

	const { linkEdit } = await import("../link-related.ts");
	return linkEdit(session, open, params);
}
