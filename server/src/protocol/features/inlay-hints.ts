import type { InlayHint, InlayHintParams } from "vscode-languageserver";
import { inlayHints as hintsIn } from "../../core/features/inlay-hints.ts";
import { toInlayHint, toSpan } from "../convert.ts";
import type { Feature, OpenReport } from "../session.ts";

/** The time since the start of the impact, behind each timestamp. */
export const inlayHints: Feature = {
	capabilities: () => ({ inlayHintProvider: true }),
	register({ connection, client, report, onSettings }) {
		connection.languages.inlayHint.on(async ({ textDocument, range }) => {
			const open = await report(textDocument.uri);
			return open?.settings.inlayHints === "on" ? answer(open, range) : [];
		});
		if (!client.refreshesInlayHints) return;

		onSettings(() => {
			connection.languages.inlayHint.refresh().then(undefined, () => undefined);
		});
	},
};

function answer({ document, report }: OpenReport, range: InlayHintParams["range"]): InlayHint[] {
	return hintsIn(report, toSpan(document, range)).map((hint) => toInlayHint(document, hint));
}
