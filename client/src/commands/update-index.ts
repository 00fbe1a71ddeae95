import { Uri, window, workspace } from "vscode";
import {
	type UpdateIndexParams,
	type UpdateIndexResult,
	updateIndexRequest,
} from "../../../server/src/protocol/messages.ts";
import { choosePage } from "../index-page/choose-page.ts";
import { sayNoAnswer } from "../say-no-answer.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

/** The index of the page in front; where it has none, of the one that the user chooses, or begins. */
export const updateIndex: Command = {
	id: "postmortem.updateIndex",
	async run(extension, argument) {
		const uri = argument instanceof Uri ? argument : extension.activeReport.uri;
		if (uri && (await update(extension, { uri: `${uri}` }))) return;

		const chosen = await choosePage(extension, uri);
		if (!chosen) return;

		const document = await workspace.openTextDocument(chosen.uri);
		await window.showTextDocument(document);
		const params = { uri: `${chosen.uri}`, insert: chosen.insert };
		if (!(await update(extension, params))) {
			sayNoAnswer("The index was not written");
		}
	},
};

/** True when there is an index, and so an answer. */
async function update({ server }: Extension, params: UpdateIndexParams): Promise<boolean> {
	const result = await server.ask<UpdateIndexResult>(updateIndexRequest, params);
	if (!result) return false;

	if ("refused" in result) void window.showWarningMessage(result.refused);
	else if (result.edits.length === 0) {
		void window.showInformationMessage("The index is up to date.");
	} else await workspace.applyEdit(workspaceEdit(Uri.parse(params.uri), result.edits));
	return true;
}
