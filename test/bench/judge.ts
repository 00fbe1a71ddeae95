import type { Measured, Target } from "./row.ts";

export interface Verdict {
	readonly what: keyof Target;
	readonly wanted: number;
	/** `undefined` where it could not be measured. */
	readonly got: number | undefined;
	readonly isReached: boolean;
}

/** What was wanted of a row beside what it reached. Of several peers the fastest counts. */
export function judge(target: Target, measured: Measured): Verdict[] {
	const wanted: readonly (readonly [keyof Target, number | undefined])[] = [
		["ratio", target.ratio],
		["median", target.median],
		["p95", target.p95],
		["exponent", target.exponent],
		["megabytes", target.megabytes],
		["cores", target.cores],
		["longest", target.longest],
	];
	return wanted.flatMap(([what, value]) =>
		value === undefined ? [] : [verdict(what, value, reached(what, measured))],
	);
}

function verdict(what: keyof Target, wanted: number, got: number | undefined): Verdict {
	const isReached = got !== undefined && (isLeast(what) ? got >= wanted : got <= wanted);
	return { what, wanted, got, isReached };
}

/** True for what must be at least as large as wanted. */
export function isLeast(what: keyof Target): boolean {
	return what === "ratio" || what === "cores";
}

function reached(what: keyof Target, { ours, peers = [], figures = {} }: Measured) {
	if (what === "median" || what === "p95") return ours[what];
	if (what !== "ratio") return figures[what];
	return peers.length > 0 ? Math.min(...peers.map((it) => it.median / ours.median)) : undefined;
}
