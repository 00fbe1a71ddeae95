import { type CodeAction, CodeActionKind, type CodeActionParams } from "vscode-languageserver";
import { configFileName } from "../core/config-file-name.ts";
import { isRecord } from "../core/settings.ts";

/** True for a file that `configFixes` knows the faults of. */
export function isConfigFile(uri: string): boolean {
	return uri.endsWith(`/${configFileName}`);
}

/**
 * What was likely meant, for each fault of a configuration file under the selection.
 * The client says what the faults are and where they are by now: the file is not open in the server.
 */
export function configFixes({ textDocument, context }: CodeActionParams): CodeAction[] {
	return context.diagnostics.flatMap((diagnostic) => {
		const { source, range, data } = diagnostic;
		const newText = isRecord(data) ? data.suggestion : undefined;
		if (source !== "postmortem" || typeof newText !== "string") return [];

		return {
			title: `Replace with \`${newText.slice(1, -1)}\``,
			kind: CodeActionKind.QuickFix,
			diagnostics: [diagnostic],
			edit: { changes: { [textDocument.uri]: [{ range, newText }] } },
		};
	});
}
