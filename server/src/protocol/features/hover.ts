import { toHover, toOffset } from "../convert.ts";
import type { Feature } from "../session.ts";

/** The guidance of a section; of a timestamp what it means. */
export const hovers: Feature = {
	capabilities: () => ({ hoverProvider: true }),
	register({ connection, client, report }) {
		connection.onHover(async ({ textDocument, position }) => {
			const open = await report(textDocument.uri);
			if (!open) return null;

			const { hover } = await import("../../core/features/hover.ts");
			const { document, template } = open;
			const context = { template, viewerTimeZone: client.timeZone };
			const found = hover(open.report, toOffset(document, position), context);
			return found ? toHover(document, found, client) : null;
		});
	},
};
