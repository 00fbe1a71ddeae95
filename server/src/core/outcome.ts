import type { Edit } from "./text.ts";

/** What a command makes of a report: what it would change, or why it cannot. */
export type Outcome = Rewrite | Refusal;

export interface Rewrite {
	/** What is done, as a command says it: `Sort the timeline`. */
	readonly title: string;
	readonly edits: readonly Edit[];
	/** What the writer should look at afterwards; sentences. */
	readonly note?: string;
	/** Where the caret goes: an offset into the text as it is then. */
	readonly caret?: number;
}

export interface Refusal {
	/** Why nothing is changed, and what to do next; sentences. */
	readonly refused: string;
}

export function isRefusal(outcome: object): outcome is Refusal {
	return "refused" in outcome;
}
