/** How grave, for an icon: by rank 0 and 1, 2, 3, and anything below. */
export type Gravity = "gravest" | "grave" | "mild" | "slight" | "unknown";

/**
 * Where a severity stands among others, the gravest lowest: by its number (`SEV1`, `P0`, `2 - High`), else by its word
 * (`critical`, `major`, `minor`). Words that are not known come behind, and behind them reports without a severity.
 */
export function severityRank(severity: string | null): number {
	if (severity === null) return unknownWord + 1;

	const number = /\d+/.exec(severity)?.[0];
	if (number !== undefined) return Math.min(Number(number), unknownWord);
	const word = ranks.findIndex((words) => words.test(severity));
	return word >= 0 ? word : unknownWord;
}

export function gravityOf(severity: string | null): Gravity {
	const rank = severityRank(severity);
	if (rank >= unknownWord) return "unknown";
	if (rank <= 1) return "gravest";
	if (rank === 2) return "grave";
	return rank === 3 ? "mild" : "slight";
}

/** By rank; none stands for 0. */
const ranks = [
	/^\b$/,
	/\b(?:critical|catastrophic|blocker|emergency|disaster)\b/i,
	/\b(?:major|high|severe|serious)\b/i,
	/\b(?:moderate|medium|partial)\b/i,
	/\b(?:minor|low)\b/i,
	/\b(?:trivial|cosmetic|info|informational|none|negligible)\b/i,
];

const unknownWord = 1000;
