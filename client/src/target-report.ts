import { type TextEditor, Uri, window } from "vscode";
import type { Extension } from "./commands/command.ts";

/** The report that a command is for: the one it was called on, else the one in front, in whatever editor. */
export function targetReport({ activeReport }: Extension, argument: unknown): Uri | undefined {
	const uri = argument instanceof Uri ? argument : activeReport.uri;
	if (!uri)
		void window.showInformationMessage("Open the report first, then run the command again.");
	return uri;
}

/** What a command was called on: a code lens gives text, a menu an address. */
export function toUri(argument: unknown): Uri | undefined {
	if (typeof argument === "string") return Uri.parse(argument);
	return argument instanceof Uri ? argument : undefined;
}

/** The text editor that shows the report; none where it is open in the rich Markdown editor. */
export function editorOf(uri: Uri): TextEditor | undefined {
	return window.visibleTextEditors.find(({ document }) => `${document.uri}` === `${uri}`);
}
