import { LSPErrorCodes, type Range, ResponseError } from "vscode-languageserver";
import { slice } from "../../core/text.ts";
import { toOffset, toRange } from "../convert.ts";
import type { Feature } from "../session.ts";

/** A heading gets another name, and so do the links to it; left to editors that rename headings by themselves. */
export const renameHeading: Feature = {
	capabilities: ({ followsLinks, preparesRename }) =>
		followsLinks ? {} : { renameProvider: preparesRename ? { prepareProvider: true } : true },
	register(session) {
		const { connection, client, report } = session;
		if (client.followsLinks) return;

		connection.onPrepareRename(async ({ textDocument, position }) => {
			const open = await report(textDocument.uri);
			if (!open) return null;

			const { headingAt } = await import("../../core/link-subject.ts");
			const heading = headingAt(open.report, toOffset(open.document, position));
			if (!heading) return null;

			const range: Range = toRange(open.document, heading.span);
			return { range, placeholder: slice(open.report.text, heading.span) };
		});
		connection.onRenameRequest(async ({ textDocument, position, newName }) => {
			const open = await report(textDocument.uri);
			if (!open) return null;
			if (newName.trim() === "" || /[\r\n]/.test(newName)) {
				const words = "A heading is one line with at least one word.";
				return new ResponseError(LSPErrorCodes.RequestFailed, words);
			}

			const { renameHeadingAt } = await import("../rename-heading.ts");
			const offset = toOffset(open.document, position);
			return renameHeadingAt(session, open, { offset, newName: newName.trim() });
		});
	},
};
