import { toDocumentSymbol, toSymbolInformation } from "../convert.ts";
import type { Feature } from "../session.ts";

export const documentSymbols: Feature = {
	capabilities: () => ({ documentSymbolProvider: { label: "Postmortem" } }),
	register({ connection, client, report }) {
		connection.onDocumentSymbol(async ({ textDocument }) => {
			const open = await report(textDocument.uri);
			if (!open) return [];

			// Asked for after the first findings, which are what a start waits for.
			const { outline } = await import("../../core/features/outline.ts");
			const items = outline(open.report);
			return client.hierarchicalSymbols
				? items.map((item) => toDocumentSymbol(open.document, item))
				: items.flatMap((item) => toSymbolInformation(open.document, item));
		});
	},
};
