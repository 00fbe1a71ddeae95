import { toOffset } from "../convert.ts";
import type { Feature } from "../session.ts";

/** What mentions a report: links to it and the name of its incident elsewhere; of a heading the links to it. */
export const references: Feature = {
	capabilities: () => ({ referencesProvider: true }),
	register(session) {
		const { connection, report } = session;
		connection.onReferences(async ({ textDocument, position, context }) => {
			const open = await report(textDocument.uri);
			if (!open) return [];

			const { referencesAt } = await import("../report-references.ts");
			return referencesAt(session, open, {
				offset: toOffset(open.document, position),
				includesDeclaration: context.includeDeclaration,
			});
		});
	},
};
