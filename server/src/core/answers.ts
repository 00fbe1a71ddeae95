/**
 * What one thing was asked, and what the answers were.
 *
 * It is kept in the thing itself, so that both go together. In a table beside (a `WeakMap`) the answers would be taken
 * for needed until the next full collection, long after the report is gone: of a check of many reports, a tenth of the time.
 */
export class Answers {
	// Hidden, so that two things with the same contents are equal, whatever they were asked.
	readonly #kept: Kept<unknown>[] = [];

	/** The answer to the question with this number, asked for now if it is the first time. */
	get<Key, Answer>(number: number, ask: (key: Key) => Answer, key: Key): Answer {
		const kept = this.#kept[number];
		if (isAnswerTo(ask, kept)) return kept.answer;

		const answer = ask(key);
		this.#kept[number] = { question: ask, answer };
		return answer;
	}
}

interface Kept<Answer> {
	/** Tells of which type the answer is. */
	readonly question: unknown;
	readonly answer: Answer;
}

function isAnswerTo<Key, Answer>(
	ask: (key: Key) => Answer,
	kept: Kept<unknown> | undefined,
): kept is Kept<Answer> {
	return kept?.question === ask;
}
