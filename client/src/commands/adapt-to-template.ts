import { type Uri, WorkspaceEdit, window, workspace } from "vscode";
import {
	type AdaptToTemplateParams,
	type AdaptToTemplateResult,
	adaptToTemplateRequest,
	type PlainAdaptStep,
} from "../../../server/src/protocol/messages.ts";
import { chooseTemplate } from "../templates/choose-template.ts";
import { targetReport } from "../timeline/apply-command.ts";
import { toRange } from "../workspace-edit.ts";
import type { Command } from "./command.ts";

/** VS Code shows what would change, step by step, before anything does; it is undone at once. */
export const adaptToTemplate: Command = {
	id: "postmortem.adaptToTemplate",
	async run(extension, argument) {
		const uri = targetReport(extension, argument);
		const current = uri && extension.activeReport.statusOf(uri)?.template.id;
		const placeholder = "Which structure should the report get?";
		const title = "Adapt to Template";
		const chosen = uri && (await chooseTemplate(extension, uri, { title, placeholder, current }));
		if (!uri || !chosen) return;

		const params: AdaptToTemplateParams = { uri: uri.toString(), id: chosen.id };
		const result = await extension.server.ask<AdaptToTemplateResult>(
			adaptToTemplateRequest,
			params,
		);
		if (!result) {
			void window.showErrorMessage("The report was left as it is: the server does not answer.");
		} else if (result.steps.length === 0) {
			void window.showInformationMessage(
				`The report has the structure of “${chosen.label}” already.`,
			);
		} else {
			await workspace.applyEdit(annotated(uri, result.steps), { isRefactoring: true });
		}
	},
};

function annotated(uri: Uri, steps: readonly PlainAdaptStep[]): WorkspaceEdit {
	const change = new WorkspaceEdit();
	for (const { label, description, edits } of steps) {
		const reason = { needsConfirmation: true, label, description };
		for (const { range, newText } of edits) change.replace(uri, toRange(range), newText, reason);
	}
	return change;
}
