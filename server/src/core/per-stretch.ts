import { createQuestions } from "./questions.ts";
import type { Stretch } from "./stretches.ts";

/**
 * Ask a question of each stretch once: the answer is kept as long as the stretch.
 * The question may look at nothing but the stretch, and answers in positions relative to it.
 */
export const { once: perStretch } = createQuestions<Stretch>();
