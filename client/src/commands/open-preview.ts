import { Uri } from "vscode";
import type { Command } from "./command.ts";

export const openPreview: Command = {
	id: "postmortem.preview",
	async run({ preview, activeReport }, argument) {
		const uri = argument instanceof Uri ? argument : activeReport.uri;
		if (uri) await preview.show(uri);
	},
};
