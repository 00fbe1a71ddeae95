import assert from "node:assert/strict";
import { type TextEditor, Uri, window, workspace } from "vscode";

/** Shows a file of the fixture workspace, named by its path there. */
export async function openReport(path: string): Promise<TextEditor> {
	const [folder] = workspace.workspaceFolders ?? [];
	assert(folder, "No folder is open.");
	return window.showTextDocument(Uri.joinPath(folder.uri, path));
}
