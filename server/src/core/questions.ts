/** Questions that are asked of things of one kind, and of each of them once. */
export interface Questions<Key extends object> {
	/** Like `ask`, but an answer is kept as long as what was asked. */
	once<Answer>(ask: (key: Key) => Answer): (key: Key) => Answer;
	/** Ask one all questions: afterwards every answer is there. */
	askAll(key: Key): void;
}

/**
 * One table for the answers to all questions: tables of their own, with thousands of things that come and go in each,
 * would be made anew and swept for a tenth of the time of all.
 */
export function createQuestions<Key extends object>(): Questions<Key> {
	const known = new WeakMap<Key, Kept<unknown>[]>();
	const questions: ((key: Key) => unknown)[] = [];
	return { once, askAll };

	function once<Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
		const number = questions.length;
		const isOurs = (kept: Kept<unknown> | undefined): kept is Kept<Answer> =>
			kept?.question === question;
		const question = (key: Key) => {
			const answers = answersOf(key);
			const kept = answers[number];
			if (isOurs(kept)) return kept.answer;

			const answer = ask(key);
			answers[number] = { question, answer };
			return answer;
		};
		questions.push(question);
		return question;
	}

	function answersOf(key: Key): Kept<unknown>[] {
		const before = known.get(key);
		if (before) return before;

		const answers: Kept<unknown>[] = [];
		known.set(key, answers);
		return answers;
	}

	function askAll(key: Key): void {
		for (const question of questions) question(key);
	}
}

interface Kept<Answer> {
	/** Tells of which type the answer is. */
	readonly question: object;
	readonly answer: Answer;
}
