import { CodeLensRefreshRequest } from "vscode-languageserver";
import { toCodeLens } from "../convert.ts";
import type { Feature } from "../session.ts";

/** The metrics above the timeline, for clients that have the command behind them: to others it would do nothing. */
export const codeLenses: Feature = {
	capabilities: ({ explainsMetrics }) => (explainsMetrics ? { codeLensProvider: {} } : {}),
	register({ connection, client, report, onSettings }) {
		if (!client.explainsMetrics) return;

		connection.onCodeLens(async ({ textDocument }) => {
			const open = await report(textDocument.uri);
			if (open?.settings.codeLens !== "on") return [];

			const { codeLenses: lensesOf } = await import("../../core/features/code-lenses.ts");
			return lensesOf(open.report).map((lens) => toCodeLens(open.document, lens));
		});
		if (!client.refreshesCodeLenses) return;

		onSettings(() => {
			connection.sendRequest(CodeLensRefreshRequest.type).then(undefined, () => undefined);
		});
	},
};
