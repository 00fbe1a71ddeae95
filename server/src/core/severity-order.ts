/**
 * Compare severities as reports write them, the worst first: `SEV1` before `SEV2`, `P0` before `P1`,
 * `critical` before `high`, `medium` and `low`. What is neither a number nor such a word comes behind
 * them, by the alphabet, and no severity last.
 */
export function compareSeverities(a: string | undefined, b: string | undefined): number {
	return rank(a) - rank(b) || (a ?? "").localeCompare(b ?? "", "en", { numeric: true });
}

/** The same for each way to write a severity: `SEV1`, `sev-1` and `Sev 1`. */
export function severityKey(severity: string): string {
	return severity.toLowerCase().replace(/[\s_#:.-]+/g, "");
}

/** The number that is written, or the one that goes with the word on a scale from 1 to 5. */
function rank(severity: string | undefined): number {
	if (severity === undefined) return 100;

	const level = numbered.exec(severity)?.[1];
	if (level !== undefined) return Number(level);

	const index = scale.findIndex((words) => words.test(severity));
	return index >= 0 ? index + 1 : 99;
}

const numbered = /^(?:sev(?:erity)?|p(?:rio(?:rity)?)?|s|l(?:evel)?|tier)?[\s_#:.-]*(\d{1,2})\b/i;

const scale: readonly RegExp[] = [
	/\b(?:critical|blocker|highest|catastrophic|emergency|disaster|very high)\b/i,
	/\b(?:high|major|severe|serious|urgent)\b/i,
	/\b(?:medium|moderate|normal|middle)\b/i,
	/\b(?:minor|low)\b/i,
	/\b(?:trivial|lowest|negligible|cosmetic|info(?:rmational)?|none)\b/i,
];
