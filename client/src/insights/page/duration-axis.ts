/** An axis of durations that shows minutes and days beside each other: of the logarithm, with a place for 0. */
export interface DurationAxis {
	/** In minutes. */
	readonly from: number;
	readonly to: number;
	/** In minutes, as many as have room. */
	readonly ticks: readonly number[];
}

/** The axis on which all of `minutes` have a place, `width` pixels long. */
export function durationAxis(minutes: readonly number[], width: number): DurationAxis {
	const sorted = minutes.toSorted((a, b) => a - b);
	const [least, most] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
	const first = Math.max(
		0,
		roundDurations.findLastIndex((it) => it <= least),
	);
	const found = roundDurations.findIndex((it) => it >= most && it > (roundDurations[first] ?? 0));
	const last = found === -1 ? roundDurations.length : found + 1;
	const ends = roundDurations.slice(first, last);
	const from = ends[0] ?? 0;
	const to = Math.max(ends.at(-1) ?? 0, most);
	return { from, to, ticks: spaced(ends, { from, to }, width) };
}

/** Where `minutes` lie on an axis `width` pixels long. */
export function placeOn(
	{ from, to }: Pick<DurationAxis, "from" | "to">,
	minutes: number,
	width: number,
): number {
	const start = Math.log1p(from);
	return ((Math.log1p(minutes) - start) / (Math.log1p(to) - start)) * width;
}

/** `15 min`, `1 h`, `3 d`. */
export function durationLabel(minutes: number): string {
	if (minutes === 0) return "0";
	if (minutes < 60) return `${minutes} min`;
	return minutes < 1440 ? `${minutes / 60} h` : `${minutes / 1440} d`;
}

/** In minutes. */
const roundDurations: readonly number[] = [
	0, 1, 5, 15, 60, 240, 720, 1440, 4320, 10_080, 43_200, 129_600, 525_600,
];

/** A label needs so many pixels. */
const room = 56;

function spaced(
	ticks: readonly number[],
	ends: Pick<DurationAxis, "from" | "to">,
	width: number,
): number[] {
	const kept: number[] = [];
	for (const tick of ticks) {
		const last = kept.at(-1);
		const distance =
			last === undefined ? room : placeOn(ends, tick, width) - placeOn(ends, last, width);
		if (distance >= room) kept.push(tick);
	}
	return kept;
}
