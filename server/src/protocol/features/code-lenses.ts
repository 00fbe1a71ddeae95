import { CodeLensRefreshRequest } from "vscode-languageserver";
import type { Client } from "../client.ts";
import { toCodeLens } from "../convert.ts";
import type { Feature } from "../session.ts";

/**
 * The metrics above the timeline, and above the title how many incidents were like this one; each for clients that
 * have the command behind it: to others it would do nothing.
 */
export const codeLenses: Feature = {
	capabilities: (client) => (showsAny(client) ? { codeLensProvider: {} } : {}),
	register({ connection, client, report, related, onSettings }) {
		if (!showsAny(client)) return;

		connection.onCodeLens(async ({ textDocument: { uri } }) => {
			const open = await report(uri);
			if (open?.settings.codeLens !== "on") return [];

			const { metricsLens, relatedLens } = await import("../../core/features/code-lenses.ts");
			// What takes longer to know comes later, by a refresh.
			const alike = client.showsRelated && client.refreshesCodeLenses ? related.known(uri) : [];
			const lenses = [
				...relatedLens(open.report, alike ?? []),
				...(client.explainsMetrics ? metricsLens(open.report) : []),
			];
			return lenses.map((lens) => toCodeLens(open.document, lens));
		});
		if (!client.refreshesCodeLenses) return;

		const refresh = () => {
			connection.sendRequest(CodeLensRefreshRequest.type).then(undefined, () => undefined);
		};
		onSettings(refresh);
		related.onChange(refresh);
	},
};

function showsAny({ explainsMetrics, showsRelated }: Client): boolean {
	return explainsMetrics || showsRelated;
}
