import { type QuickPickItem, window } from "vscode";

interface PickOne<T extends QuickPickItem> {
	readonly title: string;
	readonly placeholder: string;
	readonly items: readonly T[];
}

/**
 * Ask for one of a list.
 *
 * @returns `undefined` when the user gives up.
 */
export function pickOne<T extends QuickPickItem>(question: PickOne<T>): Promise<T | undefined> {
	// Made by hand so that the list is whole before it can be accepted: Enter may come early.
	const pick = window.createQuickPick<T>();
	pick.title = question.title;
	pick.placeholder = question.placeholder;
	pick.matchOnDescription = true;
	pick.items = question.items;
	return new Promise((resolve) => {
		pick.onDidAccept(() => {
			// Resolved first: hiding answers that the user gave up.
			resolve(pick.selectedItems[0]);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}
