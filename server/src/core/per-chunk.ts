import type { Chunk } from "./chunks.ts";
import { remembered } from "./remembered.ts";

/**
 * Ask a question of each chunk once: the answer is kept as long as the chunk.
 * The question may look at nothing but the chunk, and answers in positions relative to it.
 */
export function perChunk<Answer>(ask: (chunk: Chunk) => Answer): (chunk: Chunk) => Answer {
	return remembered(ask);
}
