/** Milliseconds in one piece; then whoever waits gets a turn. */
const longest = 30;

/** Takes steps for as long as nobody notices that he waits. */
export function forAWhile<Step, Result>(
	steps: Generator<Step, Result>,
): IteratorResult<Step, Result> {
	const end = performance.now() + longest;
	let step = steps.next();
	while (!step.done && performance.now() < end) step = steps.next();
	return step;
}
