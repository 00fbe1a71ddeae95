import { type Uri, window, workspace } from "vscode";
import {
	type PlainEdit,
	type UseTemplateParams,
	useTemplateRequest,
} from "../../../server/src/protocol/messages.ts";
import { chooseTemplate } from "../templates/choose-template.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

/** The choice is written into the front matter, so that everyone who has the file has it. */
export const useTemplate: Command = {
	id: "postmortem.useTemplate",
	async run(extension, argument) {
		const placeholder = "Which structure does the report follow?";
		const question = { title: "Use Template", placeholder, argument };
		const chosen = await chooseTemplate(extension, question);
		if (chosen) await write(extension, chosen.uri, chosen.id);
	},
};

async function write({ server }: Extension, uri: Uri, id: string): Promise<void> {
	const params: UseTemplateParams = { uri: uri.toString(), id };
	const edit = await server.ask<PlainEdit>(useTemplateRequest, params);
	if (edit) await workspace.applyEdit(workspaceEdit(uri, [edit]));
	else void window.showInformationMessage(`The report names the template “${id}” already.`);
}
