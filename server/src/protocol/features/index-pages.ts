import type { RequestHandler } from "vscode-languageserver";
import {
	type IndexPagesResult,
	indexPagesRequest,
	type UpdateIndexParams,
	type UpdateIndexResult,
	updateIndexRequest,
} from "../messages.ts";
import type { Feature } from "../session.ts";

/** The command that updates index pages, for clients that have it; the others have the fix of `stale-index`. */
export const indexPages: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { connection } = session;
		const update: RequestHandler<UpdateIndexParams, UpdateIndexResult | null, void> = async (
			params,
		) => (await import("../index-pages.ts")).updateIndex(session, params);
		const list: RequestHandler<object, IndexPagesResult, void> = async () =>
			(await import("../index-pages.ts")).indexPagesIn(session);
		connection.onRequest(updateIndexRequest, update);
		connection.onRequest(indexPagesRequest, list);
	},
};
