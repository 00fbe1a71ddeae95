import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Chunked } from "../core/chunks.ts";
import { readInSteps } from "../core/read-in-steps.ts";

/** Reads what is long in pieces. */
export interface SteppedReading {
	/**
	 * What is known of the text of `document`, as it is when the answer comes: most of the work of examining it is done.
	 * @param previous What was known of an earlier text.
	 * @returns `previous` itself for a text that is short enough to be read in one go.
	 */
	of(document: TextDocument, previous: Chunked | undefined): Promise<Chunked | undefined>;
}

/** UTF-16 units: what is shorter is read in less time than anybody notices. */
const short = 200_000;
/** Milliseconds in one piece; then whoever waits gets a turn. */
const longest = 30;

/** @param pause lets the server take in and answer what waits. */
export function createSteppedReading(pause: () => Promise<void>): SteppedReading {
	const running = new WeakMap<TextDocument, Promise<Chunked>>();
	return {
		async of(document, previous) {
			if (document.getText().length < short) return previous;

			const reading = running.get(document) ?? readAll(document, previous, pause);
			running.set(document, reading);
			const read = await reading;
			running.delete(document);
			return read;
		},
	};
}

/** Begins anew whenever the text changes meanwhile, with what has been read. */
async function readAll(
	document: TextDocument,
	previous: Chunked | undefined,
	pause: () => Promise<void>,
): Promise<Chunked> {
	let known = previous;
	for (;;) {
		const text = document.getText();
		const steps = readInSteps(text, known);
		while (document.getText() === text) {
			const { done, value } = stepsForAWhile(steps);
			if (done) return value;

			known = value;
			await pause();
		}
	}
}

function stepsForAWhile(steps: Generator<Chunked, Chunked>): IteratorResult<Chunked, Chunked> {
	const end = performance.now() + longest;
	let step = steps.next();
	while (!step.done && performance.now() < end) step = steps.next();
	return step;
}
