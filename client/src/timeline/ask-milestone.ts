import { window } from "vscode";
import type { PlainEntry, PlainMilestone } from "../../../server/src/protocol/messages.ts";

/** What the entry marks; what is marked already says where. */
export async function askMilestone(
	milestones: readonly PlainMilestone[],
): Promise<string | undefined> {
	const items = milestones.map(({ id, name, at }) => ({
		label: name,
		description: at === "" ? "" : `marked at ${at}`,
		id,
	}));
	const chosen = await window.showQuickPick(items, {
		title: "Mark as Milestone",
		placeHolder: "What does the entry mark?",
	});
	return chosen?.id;
}

/** Which entry, where no caret says it. */
export async function askEntry(entries: readonly PlainEntry[]): Promise<PlainEntry | undefined> {
	const items = entries.map((entry) => ({
		label: entry.timestamp,
		description: entry.text,
		entry,
	}));
	const chosen = await window.showQuickPick(items, {
		title: "Mark as Milestone",
		placeHolder: "Which entry?",
		matchOnDescription: true,
	});
	return chosen?.entry;
}
