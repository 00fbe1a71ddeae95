import assert from "node:assert/strict";
import { type TextEditor, Uri, window, workspace } from "vscode";

/** Writes a file into the fixture workspace and shows it. */
export async function writtenReport(path: string, text: string): Promise<TextEditor> {
	const uri = inWorkspace(path);
	await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return window.showTextDocument(uri);
}

export function inWorkspace(path: string): Uri {
	const [folder] = workspace.workspaceFolders ?? [];
	assert(folder, "No folder is open.");
	return Uri.joinPath(folder.uri, path);
}
