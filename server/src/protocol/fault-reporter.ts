import type { Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { configFileName } from "../core/config-file-name.ts";
import type { OnRead } from "../workspace/config-files.ts";
import { toFaultDiagnostic } from "./diagnostic.ts";

/**
 * Shows the faults of configuration files as problems of these files.
 * They are pushed to every client: no client pulls for files that are no Markdown.
 */
export function faultReporter(connection: Connection): OnRead {
	const shown = new Set<string>();
	return (folder, reading) => {
		const uri = `${folder}/${configFileName}`;
		const { text = "", faults = [] } = reading ?? {};
		if (faults.length === 0 && !shown.has(uri)) return;

		if (faults.length === 0) shown.delete(uri);
		else shown.add(uri);
		const document = TextDocument.create(uri, "jsonc", 0, text);
		const diagnostics = faults.map((fault) => toFaultDiagnostic(document, fault));
		connection.sendDiagnostics({ uri, diagnostics });
	};
}
