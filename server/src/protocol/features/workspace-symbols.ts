import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import type { WorkspaceSymbol as Found } from "../../core/features/workspace-symbols.ts";
import type { IndexedReport } from "../../workspace/report-index.ts";
import type { Feature } from "../session.ts";

/** Incidents, sections and entries of all reports by their names. */
export const workspaceSymbols: Feature = {
	capabilities: () => ({ workspaceSymbolProvider: true }),
	register({ connection, client, index }) {
		connection.onWorkspaceSymbol(async ({ query }) => {
			const { workspaceSymbols: symbolsFor } = await import(
				"../../core/features/workspace-symbols.ts"
			);
			await index.ready();
			// Who follows links lists headings, too.
			const options = { most, withSections: !client.followsLinks };
			return symbolsFor(index.reports, query, options).map(toSymbol);
		});
	},
};

/** More than anybody reads. */
const most = 200;

const kinds = {
	incident: SymbolKind.File,
	section: SymbolKind.Namespace,
	entry: SymbolKind.Event,
};

function toSymbol({ source, kind, name, container, place }: Found<IndexedReport>): WorkspaceSymbol {
	const start = { line: place.line - 1, character: place.column - 1 };
	return {
		name,
		kind: kinds[kind],
		location: { uri: source.uri, range: { start, end: start } },
		...(container !== undefined && container !== "" && { containerName: container }),
	};
}
