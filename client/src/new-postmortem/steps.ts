import { type Disposable, QuickInputButtons, type QuickPickItem, window } from "vscode";

/** The user wants the step before. */
export const back = Symbol("back");

/** What a step asks; `undefined` when the user gives up. */
export type Answer<Value> = Value | typeof back | undefined;

/** One question: it gets what is known so far and where it stands, and gives what is known then. */
export type Step<Draft> = (draft: Draft, place: Place) => Promise<Answer<Draft>>;

export interface Place {
	readonly title: string;
	readonly step: number;
	readonly totalSteps: number;
}

/** Ask one step after the other, back and forth. `undefined` when the user gives up. */
export async function runSteps<Draft>(
	title: string,
	steps: readonly Step<Draft>[],
	first: Draft,
): Promise<Draft | undefined> {
	let draft = first;
	for (let index = 0; index < steps.length; ) {
		const place = { title, step: index + 1, totalSteps: steps.length };
		const answer = await steps[index]?.(draft, place);
		if (answer === undefined) return undefined;
		if (answer === back) {
			index--;
		} else {
			draft = answer;
			index++;
		}
	}
	return draft;
}

export interface TextQuestion {
	readonly value: string;
	readonly prompt: string;
	readonly placeholder: string;
	/** What is wrong with the text; `undefined` when it will do. */
	complain(text: string): string | undefined;
}

export function askText(
	{ value, prompt, placeholder, complain }: TextQuestion,
	place: Place,
): Promise<Answer<string>> {
	const input = window.createInputBox();
	Object.assign(input, { ...place, value, prompt, placeholder, ignoreFocusOut: true });
	input.buttons = place.step > 1 ? [QuickInputButtons.Back] : [];
	return answerOf(input, (answer) => [
		input.onDidTriggerButton(() => answer(back)),
		input.onDidHide(() => answer(undefined)),
		// A complaint while one is still typing would scold; one that is out of date would lie.
		input.onDidChangeValue(() => {
			input.validationMessage = undefined;
		}),
		input.onDidAccept(() => {
			input.validationMessage = complain(input.value);
			if (!input.validationMessage) answer(input.value);
		}),
	]);
}

export interface Choice<Item extends QuickPickItem> {
	readonly items: readonly Item[];
	readonly placeholder: string;
	/** What was chosen before, when the user comes back. */
	readonly active: Item | undefined;
}

export function askChoice<Item extends QuickPickItem>(
	{ items, placeholder, active }: Choice<Item>,
	place: Place,
): Promise<Answer<Item>> {
	const pick = window.createQuickPick<Item>();
	Object.assign(pick, { ...place, items, placeholder, ignoreFocusOut: true });
	pick.buttons = place.step > 1 ? [QuickInputButtons.Back] : [];
	if (active) pick.activeItems = [active];
	return answerOf(pick, (answer) => [
		pick.onDidTriggerButton(() => answer(back)),
		pick.onDidHide(() => answer(undefined)),
		pick.onDidAccept(() => {
			const [chosen] = pick.activeItems;
			if (chosen) answer(chosen);
		}),
	]);
}

interface Shown extends Disposable {
	show(): void;
}

function answerOf<Value>(
	input: Shown,
	listen: (answer: (value: Answer<Value>) => void) => readonly Disposable[],
): Promise<Answer<Value>> {
	return new Promise((resolve) => {
		const listeners = listen((value) => {
			// Resolved first: disposing hides, and hiding would answer that the user gave up.
			resolve(value);
			for (const listener of listeners) listener.dispose();
			input.dispose();
		});
		input.show();
	});
}
