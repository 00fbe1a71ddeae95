import { Uri, window, workspace } from "vscode";
import { configurationOf } from "../effective-configuration.ts";
import type { Command } from "./command.ts";

/** Which settings hold for the file in front, and where each is from. */
export const showConfiguration: Command = {
	id: "postmortem.showConfiguration",
	async run({ activeReport }, argument) {
		const given = argument instanceof Uri ? argument : activeReport.uri;
		const uri = given ?? workspace.workspaceFolders?.[0]?.uri;
		if (!uri) {
			void window.showInformationMessage("Open a file first, then run the command again.");
			return;
		}

		const document = await workspace.openTextDocument(configurationOf(uri));
		await window.showTextDocument(document, { preview: true });
	},
};
