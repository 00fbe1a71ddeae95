import type { Chunk } from "./chunks.ts";

/**
 * Ask a question of each chunk once: the answer is kept as long as the chunk.
 * The question may look at nothing but the chunk, and answers in positions relative to it.
 */
export function perChunk<Answer>(ask: (chunk: Chunk) => Answer): (chunk: Chunk) => Answer {
	const known = new WeakMap<Chunk, { readonly answer: Answer }>();
	return (chunk) => {
		const found = known.get(chunk);
		if (found) return found.answer;

		const answer = ask(chunk);
		known.set(chunk, { answer });
		return answer;
	};
}
