import {
	commands as host,
	Position,
	Range,
	Selection,
	type TextEditor,
	TextEditorRevealType,
	type Uri,
	ViewColumn,
	window,
} from "vscode";

/** The editor that shows `uri`, if one does. */
export function editorOf(uri: Uri): TextEditor | undefined {
	return window.visibleTextEditors.find(
		({ document }) => document.uri.toString() === uri.toString(),
	);
}

/** Scroll until `line` is at the top; the cursor stays where it is. */
export function scrollTo(editor: TextEditor, line: number): void {
	const place = new Position(Math.floor(line), 0);
	editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
}

/** Put the cursor on `line`, in the editor where the document is shown already if there is one. */
export async function goTo(uri: Uri, line: number): Promise<void> {
	const place = new Position(Math.floor(line), 0);
	await window.showTextDocument(uri, {
		viewColumn: editorOf(uri)?.viewColumn ?? ViewColumn.One,
		selection: new Selection(place, place),
	});
	await host.executeCommand("revealLine", { lineNumber: place.line, at: "center" });
}
