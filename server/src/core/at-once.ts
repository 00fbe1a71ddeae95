/** Takes all steps of a work in one go. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
