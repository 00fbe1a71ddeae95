/** How values are distributed. There is no mean: one long incident would move it to where no incident was. */
export interface Spread {
	readonly least: number;
	/** A quarter of the values are at most this. */
	readonly lowerQuartile: number;
	readonly median: number;
	/** A quarter of the values are at least this. */
	readonly upperQuartile: number;
	readonly most: number;
}

/** Of fewer values the quartiles would be made of the extremes alone. */
export const fewestForSpread = 3;

/** The spread of `values`, in their unit and in any order; `undefined` when they are fewer than three. */
export function spread(values: readonly number[]): Spread | undefined {
	const sorted = values.toSorted((a, b) => a - b);
	const [least, most] = [sorted[0], sorted.at(-1)];
	if (least === undefined || most === undefined || sorted.length < fewestForSpread) {
		return undefined;
	}
	return {
		least,
		lowerQuartile: quantile(sorted, 0.25),
		median: quantile(sorted, 0.5),
		upperQuartile: quantile(sorted, 0.75),
		most,
	};
}

/**
 * By linear interpolation between the two values nearest to `(n − 1) · share`: definition 7 of Hyndman and Fan,
 * “Sample Quantiles in Statistical Packages” (The American Statistician 50, 1996), which R, NumPy and
 * spreadsheets (`QUARTILE.INC`) take by default.
 */
function quantile(sorted: readonly number[], share: number): number {
	const place = (sorted.length - 1) * share;
	const nearest = sorted.slice(Math.floor(place), Math.ceil(place) + 1);
	const [below, above] = [Math.min(...nearest), Math.max(...nearest)] as const;
	return below + (above - below) * (place - Math.floor(place));
}
