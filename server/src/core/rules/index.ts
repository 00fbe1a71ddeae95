import type { Rule } from "../rule.ts";

/** In the order in which the docs present them. */
export const rules: readonly Rule[] = [];
