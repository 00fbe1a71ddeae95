import { commands as host, window } from "vscode";
import type { Command } from "./command.ts";

/** What one may want to do when the status item is not what one expected. */
export const showStatus: Command = {
	id: "postmortem.showStatus",
	async run({ activeReport }) {
		const { status } = activeReport;
		const isReport = status?.isReport ?? false;
		const choices = [
			isReport
				? { label: "$(circle-slash) Not a Report", command: "postmortem.notAReport" }
				: { label: "$(check) Treat as Report", command: "postmortem.treatAsReport" },
			...(isReport
				? [
						{
							label: "$(list-tree) Use Template…",
							description: status?.template.reason ?? "",
							command: "postmortem.useTemplate",
						},
						{
							label: "$(arrow-swap) Adapt to Template…",
							command: "postmortem.adaptToTemplate",
						},
						{
							label: "$(open-preview) Open Report Preview to the Side",
							command: "postmortem.preview",
						},
					]
				: []),
			{
				label: "$(settings-gear) Show Effective Configuration",
				command: "postmortem.showConfiguration",
			},
			{ label: "$(output) Show Log", command: "postmortem.showLog" },
		];
		const chosen = await window.showQuickPick(choices, {
			title: "Postmortem",
			placeHolder: status?.reason ?? "Open a Markdown file to see whether it is a report.",
		});
		if (chosen) await host.executeCommand(chosen.command);
	},
};
