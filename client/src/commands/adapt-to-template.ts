import { window, workspace } from "vscode";
import {
	type AdaptToTemplateParams,
	type AdaptToTemplateResult,
	adaptToTemplateRequest,
} from "../../../server/src/protocol/messages.ts";
import { chooseSteps } from "../templates/choose-steps.ts";
import { type Choice, chooseTemplate } from "../templates/choose-template.ts";
import { workspaceEdit } from "../workspace-edit.ts";
import type { Command, Extension } from "./command.ts";

/** A diff shows what would change, step by step, before anything does; it is undone at once. */
export const adaptToTemplate: Command = {
	id: "postmortem.adaptToTemplate",
	async run(extension, argument) {
		const placeholder = "Which structure should the report get?";
		const question = { title: "Adapt to Template", placeholder, argument };
		const chosen = await chooseTemplate(extension, question);
		if (chosen) await adapt(extension, chosen);
	},
};

async function adapt({ server }: Extension, { uri, id, label }: Choice): Promise<void> {
	const params: AdaptToTemplateParams = { uri: uri.toString(), id };
	const result = await server.ask<AdaptToTemplateResult>(adaptToTemplateRequest, params);
	if (!result) {
		void window.showErrorMessage(`The report was left as it is: there is no template “${label}”.`);
	} else if (result.steps.length === 0) {
		void window.showInformationMessage(`The report has the structure of “${label}” already.`);
	} else {
		const chosen = await chooseSteps(uri, result.steps, `Adapt to “${label}”`);
		const edits = chosen?.flatMap((step) => step.edits) ?? [];
		if (edits.length > 0) await workspace.applyEdit(workspaceEdit(uri, edits));
	}
}
