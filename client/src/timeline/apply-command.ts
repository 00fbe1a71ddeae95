import {
	Selection,
	type TextEditor,
	TextEditorRevealType,
	type Uri,
	window,
	workspace,
} from "vscode";
import {
	type TimelineCommandParams,
	type TimelineCommandResult,
	timelineCommandRequest,
} from "../../../server/src/protocol/messages.ts";
import type { Extension } from "../commands/command.ts";
import { editorOf } from "../target-report.ts";
import { toRange, workspaceEdit } from "../workspace-edit.ts";

type Wish = Omit<TimelineCommandParams, "uri">;

import { sayNoAnswer } from "../say-no-answer.ts";

/** Have the server work the command out, and apply it as one step that can be undone; or say why there is nothing to apply. */
export async function applyCommand(extension: Extension, uri: Uri, wish: Wish): Promise<void> {
	const editor = editorOf(uri);
	const position = editor?.selection.active;
	const params: TimelineCommandParams = {
		uri: uri.toString(),
		...(position && { position: { line: position.line, character: position.character } }),
		...wish,
	};
	const result = await extension.server.ask<TimelineCommandResult>(timelineCommandRequest, params);
	if (!result) {
		sayNoAnswer("The timeline was left as it is");
	} else if ("refused" in result) {
		void window.showInformationMessage(result.refused);
	} else if (await workspace.applyEdit(workspaceEdit(uri, result.edits))) {
		if (result.caret && editor) moveCaret(editor, result.caret);
		if (result.note !== undefined) void window.showInformationMessage(result.note);
	}
}

function moveCaret(
	editor: TextEditor,
	caret: { readonly line: number; readonly character: number },
): void {
	const { start } = toRange({ start: caret, end: caret });
	editor.selection = new Selection(start, start);
	editor.revealRange(editor.selection, TextEditorRevealType.InCenterIfOutsideViewport);
}
