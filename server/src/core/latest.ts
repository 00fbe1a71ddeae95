/**
 * Ask a question of one thing after the other: the answer is kept until another thing is asked about.
 *
 * For what is as large as a report and is made anew at each keystroke. A `WeakMap` would keep all those answers until
 * the next full collection, and let each small one take as long as the work itself.
 */
export function latest<Key extends object, Answer>(
	ask: (key: Key) => Answer,
): (key: Key) => Answer {
	let last: { readonly key: Key; readonly answer: Answer } | undefined;
	return (key) => {
		if (last?.key !== key) last = { key, answer: ask(key) };
		return last.answer;
	};
}
