import { isLeast, judge, type Verdict } from "./judge.ts";
import type { Measured, Row, Skipped, Target } from "./row.ts";

/** A row's result for people: what it is, what was measured, and whether the target is reached. */
export function tell({ name, work, target }: Row, result: Measured | Skipped): string {
	const head = `${name}: ${work}`;
	if ("skipped" in result) return `${head}\n  skipped: ${result.skipped}`;

	const { ours, peers = [], figures = {}, note } = result;
	const own = `median ${short(ours.median)} ms, p95 ${short(ours.p95)} ms of ${ours.runs}`;
	const beside = peers.map(
		(peer) => `${peer.name} ${short(peer.median)} ms, ${short(peer.median / ours.median)} ×`,
	);
	const others = Object.entries(figures).map(([what, value]) => `${what} ${short(value)}`);
	const lines = [
		[own, ...beside, ...others].join("; "),
		...(note === undefined ? [] : [note]),
		...judge(target, result).map(told),
	];
	return [head, ...lines.map((line) => `  ${line}`)].join("\n");
}

/** The same for programs: one line of JSON. */
export function tellJson({ name, work, target }: Row, result: Measured | Skipped): string {
	if ("skipped" in result) return JSON.stringify({ row: name, work, skipped: result.skipped });

	const { ours, peers = [], figures, note } = result;
	const beside = peers.map((peer) => ({ ...peer, ratio: peer.median / ours.median }));
	const targets = judge(target, result);
	return JSON.stringify({ row: name, work, ...ours, peers: beside, figures, note, targets });
}

const units: Readonly<Record<keyof Target, string>> = {
	ratio: " × as fast",
	median: " ms, median",
	p95: " ms, p95",
	exponent: " as exponent",
	megabytes: " MB",
	cores: " cores",
	longest: " ms in one piece",
};

function told({ what, wanted, got, isReached }: Verdict): string {
	const value = got === undefined ? "not measured" : short(got);
	const sign = isLeast(what) ? "≥" : "≤";
	return `${isReached ? "reached" : "MISSED "} ${sign} ${wanted}${units[what]}: ${value}`;
}

function short(value: number): string {
	return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}
