/** Milliseconds in one piece; then whoever waits gets a turn. */
const longest = 30;

/** When the piece ends that has begun. */
let end: number | undefined;

/**
 * Takes steps for as long as nobody notices that he waits; a single one when that time has passed already, as what was
 * done just before belongs to the same piece.
 */
export function forAWhile<Step, Result>(
	steps: Generator<Step, Result>,
): IteratorResult<Step, Result> {
	end ??= beginPiece();
	let step = steps.next();
	while (!step.done && performance.now() < end) step = steps.next();
	return step;
}

/** It is over when others have had their turn. */
function beginPiece(): number {
	setTimeout(() => {
		end = undefined;
	});
	return performance.now() + longest;
}
