import { commands as host } from "vscode";

/** A button of a message, and what it does. */
export interface Choice {
	readonly title: string;
	readonly command: string;
}

export const showLog: Choice = { title: "Show Log", command: "postmortem.showLog" };
export const restartServer: Choice = {
	title: "Restart Server",
	command: "postmortem.restartServer",
};

/** Wait for the answer to a message, and do what was chosen. */
export async function offer(choice: Thenable<Choice | undefined>): Promise<void> {
	const chosen = await choice;
	if (chosen) await host.executeCommand(chosen.command);
}
