import type { InlayHint, InlayHintParams } from "vscode-languageserver";
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

async function answer(
	{ document, report }: OpenReport,
	range: InlayHintParams["range"],
): Promise<InlayHint[]> {
	const { inlayHints: hintsIn } = await import("../../core/features/inlay-hints.ts");
	return hintsIn(report, toSpan(document, range)).map((hint) => toInlayHint(document, hint));
}
