import { type Chunked, chunkSteps } from "./chunks.ts";
import { askAll } from "./per-chunk.ts";

/**
 * Read a long text in steps, each of them short, so that others get their turn in between.
 *
 * After each step comes what has been read so far, which is a good `previous` for another text, too.
 * @returns What `parseReport` takes as `previous`: nearly all that takes long is then done.
 */
export function* readInSteps(text: string, previous?: Chunked): Generator<Chunked, Chunked> {
	const steps = chunkSteps(text, previous);
	for (;;) {
		const { done, value: chunks } = steps.next();
		if (done) return { text, chunks };

		for (const { chunk } of chunks.slice(-1)) askAll(chunk);
		yield { text, chunks };
	}
}
