import type { Chunked } from "../core/chunks.ts";
import { readInSteps } from "../core/read-in-steps.ts";
import { forAWhile } from "./for-a-while.ts";

/** UTF-16 units: what is shorter is read in less time than anybody notices. */
const short = 200_000;

/**
 * Read a long text in pieces, so that most of the work of examining it is done, and nobody had to wait for long.
 *
 * @param textNow The text as it is now: when it changes between two pieces, reading begins anew with what is known.
 * @param previous What was known of an earlier text.
 * @param pause Lets the others take their turn.
 * @returns What is known of the text as it is then; `previous` for one that is short enough to be read in one go.
 */
export async function readInPieces(
	textNow: () => string,
	previous: Chunked | undefined,
	pause: () => Promise<void>,
): Promise<Chunked | undefined> {
	let known = previous;
	for (;;) {
		const text = textNow();
		if (text.length < short) return known;

		const steps = readInSteps(text, known);
		while (textNow() === text) {
			const { done, value } = forAWhile(steps);
			if (done) return value;

			known = value;
			await pause();
		}
	}
}
