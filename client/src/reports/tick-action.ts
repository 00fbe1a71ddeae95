import { type TextDocument, Uri, workspace } from "vscode";
import {
	type TickActionParams,
	type TickActionResult,
	tickActionRequest,
} from "../../../server/src/protocol/messages.ts";
import type { Server } from "../server.ts";
import { workspaceEdit } from "../workspace-edit.ts";

/**
 * Write into the report that an action item is done, or open again. A file without unsaved changes is saved
 * afterwards, so that what is ticked is kept; one with such changes stays unsaved.
 *
 * @returns why it could not be done, for the user; `undefined` when it was.
 */
export async function tickAction(
	server: Server,
	params: TickActionParams,
): Promise<string | undefined> {
	const document = await opened(params.uri);
	if (!document) return "The report could not be opened, so nothing was changed.";

	const { isDirty, version } = document;
	const result = await server.ask<TickActionResult>(tickActionRequest, params);
	if (!result)
		return "Nothing was changed: the server does not answer. Run “Postmortem: Restart Server”, and try again.";
	if ("refused" in result) return result.refused;
	if (document.version !== version) return "The report has changed; try again.";
	if (result.edits.length === 0) return undefined;

	const isApplied = await workspace.applyEdit(workspaceEdit(document.uri, result.edits));
	if (!isApplied) return "The report could not be changed; it may be read-only.";
	return isDirty || (await document.save())
		? undefined
		: "The report was changed, but could not be saved.";
}

/** The server gets to know the text by this, also of a file that is in no editor. */
function opened(uri: string): Thenable<TextDocument | undefined> {
	return workspace.openTextDocument(Uri.parse(uri)).then(
		(document) => document,
		() => undefined,
	);
}
