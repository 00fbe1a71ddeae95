import { Range, type Uri, WorkspaceEdit } from "vscode";
import type { PlainEdit } from "../../server/src/protocol/messages.ts";

/** The server's edits of one document, as VS Code applies them: all at once, undone at once. */
export function workspaceEdit(uri: Uri, edits: readonly PlainEdit[]): WorkspaceEdit {
	const change = new WorkspaceEdit();
	for (const { range, newText } of edits) change.replace(uri, toRange(range), newText);
	return change;
}

export function toRange({ start, end }: PlainEdit["range"]): Range {
	return new Range(start.line, start.character, end.line, end.character);
}
