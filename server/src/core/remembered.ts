/** Ask a question of each thing once: the answer is kept as long as the thing. */
export function remembered<Key extends object, Answer>(
	ask: (key: Key) => Answer,
): (key: Key) => Answer {
	const known = new WeakMap<Key, { readonly answer: Answer }>();
	return (key) => {
		const found = known.get(key);
		if (found) return found.answer;

		const answer = ask(key);
		known.set(key, { answer });
		return answer;
	};
}
