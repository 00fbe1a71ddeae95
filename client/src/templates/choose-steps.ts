import {
	commands,
	EventEmitter,
	TabInputTextDiff,
	type TextDocument,
	Uri,
	window,
	workspace,
} from "vscode";
import type { PlainAdaptStep, PlainEdit } from "../../../server/src/protocol/messages.ts";
import { tickList } from "../tick-list.ts";
import { toRange } from "../workspace-edit.ts";

/** Of the text that a report would become; there is nothing to find in it. */
export const adaptedScheme = "postmortem-adapted";

/**
 * Ask which of `steps` to take, beside a diff of what they make of the report, which follows what is ticked.
 *
 * @returns `undefined` when the user gives up.
 */
export async function chooseSteps(
	uri: Uri,
	steps: readonly PlainAdaptStep[],
	title: string,
): Promise<readonly PlainAdaptStep[] | undefined> {
	const document = await workspace.openTextDocument(uri);
	const shown = Uri.from({ scheme: adaptedScheme, path: uri.path });
	const changed = new EventEmitter<Uri>();
	let ticked = steps;
	const provider = workspace.registerTextDocumentContentProvider(adaptedScheme, {
		onDidChange: changed.event,
		provideTextDocumentContent: () => adaptedText(document, ticked),
	});
	try {
		await commands.executeCommand("vscode.diff", uri, shown, title, { preview: true });
		return await tickList({
			title,
			placeholder: "Enter changes the report as the right side shows it",
			items: steps.map((value) => ({ label: value.label, detail: value.description, value })),
			onChange(chosen) {
				ticked = chosen;
				changed.fire(shown);
			},
		});
	} finally {
		await closeDiff(shown);
		provider.dispose();
		changed.dispose();
	}
}

/** The text as the edits leave it; none overlaps another, and of two at one place the first stands first. */
function adaptedText(document: TextDocument, steps: readonly PlainAdaptStep[]): string {
	const text = document.getText();
	const edits = steps.flatMap((step) => step.edits).map((edit) => toOffsets(document, edit));
	let result = "";
	let from = 0;
	for (const { start, end, newText } of edits.sort((a, b) => a.start - b.start)) {
		result += text.slice(from, start) + newText;
		from = end;
	}
	return result + text.slice(from);
}

function toOffsets(document: TextDocument, { range, newText }: PlainEdit) {
	const { start, end } = toRange(range);
	return { start: document.offsetAt(start), end: document.offsetAt(end), newText };
}

async function closeDiff(shown: Uri): Promise<void> {
	const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
	const own = tabs.filter(
		({ input }) => input instanceof TabInputTextDiff && `${input.modified}` === `${shown}`,
	);
	await window.tabGroups.close(own);
}
