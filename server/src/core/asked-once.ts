/** A question that is put when the answer is first wanted, and never again. */
export function askedOnce<Answer extends object>(ask: () => Answer): () => Answer {
	let answer: Answer | undefined;
	return () => {
		answer ??= ask();
		return answer;
	};
}
