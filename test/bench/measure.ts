import { performance } from "node:perf_hooks";

export interface Timing {
	/** Milliseconds. */
	readonly median: number;
	readonly p95: number;
	readonly runs: number;
}

/** Time `work`, `runs` times after a tenth as many to warm up. */
export async function measure(runs: number, work: () => unknown): Promise<Timing> {
	const warmUp = Math.ceil(runs / 10);
	const times: number[] = [];
	for (let run = -warmUp; run < runs; run++) {
		const start = performance.now();
		await work();
		if (run >= 0) times.push(performance.now() - start);
	}
	const sorted = times.toSorted((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { median: at(0.5), p95: at(0.95), runs };
}
