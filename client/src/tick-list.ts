import { type QuickPickItem, window } from "vscode";

interface TickList<T> {
	readonly title: string;
	readonly placeholder: string;
	readonly items: readonly (QuickPickItem & { readonly value: T })[];
	/** Told what is ticked, whenever that changes. */
	readonly onChange?: (ticked: readonly T[]) => void;
}

/**
 * Ask which of a list to take, all of it at first; the list stays when the focus leaves it.
 *
 * @returns the values that were ticked on Enter; `undefined` when the user gives up.
 */
export function tickList<T>(question: TickList<T>): Promise<readonly T[] | undefined> {
	// Made by hand so that the list is whole before it can be accepted: Enter may come early.
	const pick = window.createQuickPick<QuickPickItem & { readonly value: T }>();
	pick.title = question.title;
	pick.placeholder = question.placeholder;
	pick.canSelectMany = true;
	pick.ignoreFocusOut = true;
	pick.items = question.items;
	pick.selectedItems = question.items;
	const ticked = () => pick.selectedItems.map(({ value }) => value);
	return new Promise((resolve) => {
		pick.onDidChangeSelection(() => question.onChange?.(ticked()));
		pick.onDidAccept(() => {
			// Resolved first: hiding answers that the user gave up.
			resolve(ticked());
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.show();
	});
}
