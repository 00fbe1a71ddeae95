import type { Rule } from "../rule.ts";
import { missingSection } from "./missing-section.ts";

/** In the order in which the docs present them. */
export const rules: readonly Rule[] = [missingSection];
