/** How many tests did what. */
export interface Counts {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** Reads what a suite wrote about itself; `undefined` when that is not the three numbers. */
export function parseCounts(text: string): Counts | undefined {
	const pattern = /^\{"passed":(\d+),"failed":(\d+),"skipped":(\d+)\}$/;
	const [match, passed, failed, skipped] = pattern.exec(text) ?? [];
	if (match === undefined) return undefined;

	return { passed: Number(passed), failed: Number(failed), skipped: Number(skipped) };
}

/**
 * What a suite's run is worth.
 * A suite that ended badly, or ran no test at all, has at least one failure.
 */
export function judge(written: Counts | undefined, exitStatus: number | null): Counts {
	const { passed, failed, skipped } = written ?? { passed: 0, failed: 0, skipped: 0 };
	const isProof = passed > 0 && exitStatus === 0;
	return { passed, failed: isProof ? failed : Math.max(failed, 1), skipped };
}

export function sum(all: readonly Counts[]): Counts {
	const total = (key: keyof Counts) => all.reduce((count, counts) => count + counts[key], 0);
	return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** `12 passed, 0 failed`, and the skipped ones when there are any. */
export function describe({ passed, failed, skipped }: Counts): string {
	const always = `${passed} passed, ${failed} failed`;
	return skipped > 0 ? `${always}, ${skipped} skipped` : always;
}
