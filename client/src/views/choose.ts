import { type QuickPickItem, window } from "vscode";

/**
 * Ask which of a few ways to show something is wanted, the present one ticked.
 *
 * @param given What a key binding says; it is taken without a question when it is one of the ways.
 */
export async function choose<Choice extends string>(
	question: {
		readonly title: string;
		readonly choices: readonly (readonly [Choice, string])[];
		readonly current: Choice;
	},
	given: unknown,
): Promise<Choice | undefined> {
	const { title, choices, current } = question;
	const known = choices.find(([choice]) => choice === given);
	if (known) return known[0];

	const items = choices.map(([choice, words]): QuickPickItem & { readonly choice: Choice } => ({
		label: `$(${choice === current ? "check" : "blank"}) ${words}`,
		choice,
	}));
	const picked = await window.showQuickPick(items, { title });
	return picked?.choice;
}
