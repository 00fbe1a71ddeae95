import { Position, type QuickPickItem, Selection, Uri, window } from "vscode";
import type { InsightsResult } from "../../../server/src/protocol/messages.ts";
import type { References } from "./messages.ts";

/** A place to go to, and how it is offered beside others. */
interface Place extends QuickPickItem {
	readonly uri: string;
	/** 0-based; where the report was left when there is none. */
	readonly line?: number;
}

/** Show the one report or action in an editor; of several let the user choose. */
export async function openReferences(result: InsightsResult, opens: References): Promise<void> {
	const places = placesOf(result, opens);
	const chosen =
		places.length > 1
			? await window.showQuickPick(places, {
					title: `${places.length} ${opens.what === "reports" ? "Reports" : "Open Actions"}`,
					placeHolder: "Choose one to open it",
					matchOnDescription: true,
					matchOnDetail: true,
				})
			: places[0];
	if (chosen) await show(chosen);
}

function placesOf({ reports, actions }: InsightsResult, { what, indexes }: References): Place[] {
	if (what === "reports") {
		return indexes.flatMap((index) => {
			const report = reports[index];
			if (!report) return [];

			const { uri, title, day, severity, path } = report;
			return { uri, label: title, description: listed(day, severity), detail: path };
		});
	}
	return indexes.flatMap((index) => {
		const action = actions[index];
		const report = action && reports[action.report];
		if (!action || !report) return [];

		const { text, line, owner, due } = action;
		const description = listed(owner, due && `due ${due}`);
		return { uri: report.uri, line, label: text, description, detail: report.title };
	});
}

function listed(...parts: readonly (string | null)[]): string {
	return parts.filter((part) => part).join(" · ");
}

/** A file that was taken away since is told by VS Code itself. */
async function show({ uri, line }: Place): Promise<void> {
	const at = line === undefined ? undefined : new Position(line, 0);
	await window.showTextDocument(Uri.parse(uri), at ? { selection: new Selection(at, at) } : {});
}
