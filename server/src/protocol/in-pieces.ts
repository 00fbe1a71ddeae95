import { forAWhile } from "../workspace/for-a-while.ts";

type Later = (work: () => void) => void;

/** Takes all `steps`, with a pause now and then in which the server takes in and answers what waits. */
export async function inPieces<Result>(
	steps: Generator<undefined, Result>,
	later: Later,
): Promise<Result> {
	for (;;) {
		const { done, value } = forAWhile(steps);
		if (done) return value;
		await new Promise<void>((resolve) => later(resolve));
	}
}

/** The same as long as it is wanted; `undefined` when that ended before. */
export async function inPiecesWhile<Result>(
	isWanted: () => boolean,
	steps: Generator<undefined, Result>,
	later: Later,
): Promise<Result | undefined> {
	while (isWanted()) {
		const { done, value } = forAWhile(steps);
		if (done) return value;
		await new Promise<void>((resolve) => later(resolve));
	}
	return undefined;
}
