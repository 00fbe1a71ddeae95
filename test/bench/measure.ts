import { performance } from "node:perf_hooks";

export interface Timing {
	/** Milliseconds. */
	readonly median: number;
	readonly p95: number;
	readonly runs: number;
}

/** Time `work`, `runs` times after a tenth as many to warm up. */
export async function measure(runs: number, work: () => unknown): Promise<Timing> {
	const times: number[] = [];
	for (let run = -Math.ceil(runs / 10); run < runs; run++) {
		const began = performance.now();
		await work();
		if (run >= 0) times.push(performance.now() - began);
	}
	return toTiming(times);
}

/** The same for what times itself: `work` gives milliseconds. */
export async function collect(
	{ runs, warmUp }: { readonly runs: number; readonly warmUp: number },
	work: () => Promise<number>,
): Promise<Timing> {
	for (let run = 0; run < warmUp; run++) await work();
	const times: number[] = [];
	for (let run = 0; run < runs; run++) times.push(await work());
	return toTiming(times);
}

/** Of times in milliseconds. */
export function toTiming(times: readonly number[]): Timing {
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { median: at(0.5), p95: at(0.95), runs: times.length };
}
