import type { Answers } from "./answers.ts";

/** Questions that are asked of things of one kind, and of each of them once. */
export interface Questions<Key extends Askable> {
	/** Like `ask`, but an answer is kept as long as what was asked. */
	once<Answer>(ask: (key: Key) => Answer): (key: Key) => Answer;
	/** Ask one all questions: afterwards every answer is there. */
	askAll(key: Key): void;
}

/** What can be asked, and keeps its answers. */
export interface Askable {
	readonly answers: Answers;
}

/** All questions to things of one kind: to those, only these may be put. */
export function createQuestions<Key extends Askable>(): Questions<Key> {
	const questions: ((key: Key) => unknown)[] = [];
	return { once, askAll };

	function once<Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
		const number = questions.length;
		const question = (key: Key) => key.answers.get(number, ask, key);
		questions.push(question);
		return question;
	}

	function askAll(key: Key): void {
		for (const question of questions) question(key);
	}
}
