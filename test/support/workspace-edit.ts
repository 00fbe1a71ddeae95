import { TextDocumentEdit, type TextEdit, type WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** The edits of each file, by URI. */
export function editsByUri(edit: WorkspaceEdit | null): Map<string, readonly TextEdit[]> {
	const changes = Object.entries(edit?.changes ?? {});
	const versioned = (edit?.documentChanges ?? []).filter((it) => TextDocumentEdit.is(it));
	return new Map([...changes, ...versioned.map((it) => [it.textDocument.uri, plain(it)] as const)]);
}

/** What a file with `text` is afterwards. */
export function edited(edit: WorkspaceEdit | null, uri: string, text: string): string {
	const document = TextDocument.create(uri, "markdown", 0, text);
	return TextDocument.applyEdits(document, [...(editsByUri(edit).get(uri) ?? [])]);
}

function plain({ edits }: TextDocumentEdit): TextEdit[] {
	return edits.flatMap((it) => ("newText" in it ? [it] : []));
}
