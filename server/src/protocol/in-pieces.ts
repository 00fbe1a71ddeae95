/** Milliseconds in one piece; then whoever waits gets a turn. */
const longest = 30;

/** Takes all `steps`, with a pause now and then in which the server takes in and answers what waits. */
export async function inPieces<Result>(
	steps: Generator<undefined, Result>,
	later: (work: () => void) => void,
): Promise<Result> {
	for (;;) {
		const end = performance.now() + longest;
		let step = steps.next();
		while (!step.done && performance.now() < end) step = steps.next();
		if (step.done) return step.value;

		await new Promise<void>((resolve) => later(resolve));
	}
}
