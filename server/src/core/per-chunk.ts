import type { Chunk } from "./chunks.ts";
import { createQuestions } from "./questions.ts";

/**
 * Ask a question of each chunk once: the answer is kept as long as the chunk.
 * The question may look at nothing but the chunk, and answers in positions relative to it.
 *
 * `askAll` asks a chunk all that is asked of chunks.
 */
export const { once: perChunk, askAll } = createQuestions<Chunk>();
