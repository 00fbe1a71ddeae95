import type { Memento } from "vscode";

/** A choice that is kept from one session to the next; the first of `choices` when none was made, or none that is known. */
export function remembered<Choice extends string>(
	memento: Memento,
	key: string,
	choices: readonly [Choice, ...Choice[]],
): Choice {
	const kept = memento.get(key);
	return choices.find((choice) => choice === kept) ?? choices[0];
}
