import type { Chunk } from "./chunks.ts";
import { remembered } from "./remembered.ts";

/**
 * Ask a question of each chunk once: the answer is kept as long as the chunk.
 * The question may look at nothing but the chunk, and answers in positions relative to it.
 */
export function perChunk<Answer>(ask: (chunk: Chunk) => Answer): (chunk: Chunk) => Answer {
	const question = remembered(ask);
	questions.push(question);
	return question;
}

/** Ask a chunk all that is asked of chunks: afterwards every answer is there. */
export function askAll(chunk: Chunk): void {
	for (const question of questions) question(chunk);
}

const questions: ((chunk: Chunk) => unknown)[] = [];
