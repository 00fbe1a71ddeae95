import { commands, type TextDocument, window } from "vscode";
import { poll } from "./poll.ts";

/** Opens `document` in VS Code's rich Markdown editor, where no text editor is; false where there is no such editor. */
export async function openedRich({ uri }: TextDocument): Promise<boolean> {
	const opens = commands.executeCommand("vscode.openWith", uri, "vscode.markdown.editor");
	return Promise.resolve(opens).then(
		() => poll(() => window.activeTextEditor === undefined, 3),
		() => false,
	);
}
