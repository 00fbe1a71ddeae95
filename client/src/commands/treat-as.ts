import { Uri, window, workspace } from "vscode";
import {
	type PlainEdit,
	type TreatAsParams,
	treatAsRequest,
} from "../../../server/src/protocol/messages.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

export const treatAsReport: Command = {
	id: "postmortem.treatAsReport",
	run: (extension, argument) => treatAs(extension, argument, true),
};

export const notAReport: Command = {
	id: "postmortem.notAReport",
	run: (extension, argument) => treatAs(extension, argument, false),
};

/** The answer is written into the file, so that everyone who has the file has the answer. */
async function treatAs(
	{ server, activeReport }: Extension,
	argument: unknown,
	isReport: boolean,
): Promise<void> {
	const uri = argument instanceof Uri ? argument : activeReport.uri;
	if (!uri) {
		void window.showInformationMessage("Open the Markdown file first, then run the command again.");
		return;
	}

	const params: TreatAsParams = { uri: uri.toString(), isReport };
	const edit = await server.ask<PlainEdit>(treatAsRequest, params);
	if (edit) await workspace.applyEdit(workspaceEdit(uri, [edit]));
}
