export interface Cost {
	readonly size: number;
	/** Milliseconds. */
	readonly milliseconds: number;
}

/** The `k` of `cost = c × size^k` that fits best: the slope of the logarithms, by least squares. */
export function exponentOf(costs: readonly Cost[]): number {
	const points = costs.map((it) => ({ x: Math.log(it.size), y: Math.log(it.milliseconds) }));
	const x = mean(points.map((it) => it.x));
	const y = mean(points.map((it) => it.y));
	const together = sum(points.map((it) => (it.x - x) * (it.y - y)));
	return together / sum(points.map((it) => (it.x - x) ** 2));
}

function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}
