import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/**
 * Apply changes, one after the other, as the library does; but positions behind the last line are those of its end.
 * For such a change the library would count lines that are not there, and place all that follows by them.
 */
export function updateDocument(
	document: TextDocument,
	changes: readonly TextDocumentContentChangeEvent[],
	version: number,
): TextDocument {
	for (const change of changes) TextDocument.update(document, [inside(document, change)], version);
	return TextDocument.update(document, [], version);
}

function inside(
	document: TextDocument,
	change: TextDocumentContentChangeEvent,
): TextDocumentContentChangeEvent {
	if (!("range" in change)) return change;

	const { start, end } = change.range;
	const { lineCount } = document;
	if (start.line < lineCount && end.line < lineCount) return change;

	const [from, to] = [start, end].map((it) => document.positionAt(document.offsetAt(it)));
	return from && to ? { ...change, range: { start: from, end: to } } : change;
}
