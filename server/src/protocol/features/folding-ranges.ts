import { folding } from "../../core/features/folding.ts";
import { toFoldingRange } from "../convert.ts";
import type { Feature } from "../session.ts";

export const foldingRanges: Feature = {
	capabilities: () => ({ foldingRangeProvider: true }),
	register({ connection, report }) {
		connection.onFoldingRanges(async ({ textDocument }) => {
			const open = await report(textDocument.uri);
			if (!open) return [];

			return folding(open.report).map((span) => toFoldingRange(open.document, span));
		});
	},
};
