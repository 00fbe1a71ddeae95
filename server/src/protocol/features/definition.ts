import { toOffset } from "../convert.ts";
import type { Feature } from "../session.ts";

/** From a link to the file or heading it names, from the name of an incident to its report. */
export const definitions: Feature = {
	capabilities: () => ({ definitionProvider: true }),
	register(session) {
		const { connection, report } = session;
		connection.onDefinition(async ({ textDocument, position }) => {
			const open = await report(textDocument.uri);
			if (!open) return null;

			const { definitionAt } = await import("../definition-at.ts");
			return definitionAt(session, open, toOffset(open.document, position));
		});
	},
};
