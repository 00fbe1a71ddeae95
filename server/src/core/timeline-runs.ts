import type { PlacedCandidate } from "./candidate.ts";
import { inferMeridiems } from "./infer-meridiem.ts";
import { zoneTaken } from "./inference.ts";
import { LazyTimestamp, type Place } from "./lazy-entry.ts";
import { sortKey } from "./moment.ts";
import type { Timeline } from "./report.ts";
import { type Settled, settledIn } from "./settled.ts";
import { type Steps, stepsAmong, stepsThrough } from "./steps.ts";
import { candidatesIn, isWhole, type LoosePiece, type Piece } from "./timeline-pieces.ts";
import type { Timestamp } from "./timestamp.ts";
import {
	type Above,
	type Context,
	type Course,
	resolve,
	take,
	takeDay,
} from "./timestamp-resolve.ts";
import type { Reading } from "./timestamp-scan.ts";
import { zip } from "./zip.ts";

/** A piece of a timeline, and what its timestamps mean. */
export type ResolvedRun = SettledRun | LooseRun;

/** What its entries mean stays as it is wherever they stand. */
export interface SettledRun {
	readonly settled: Settled;
	readonly place: Place;
}

export interface LooseRun extends LoosePiece {
	/** One for each candidate, in order. */
	readonly timestamps: readonly Timestamp[];
}

export function isSettled(run: ResolvedRun): run is SettledRun {
	return "settled" in run;
}

/**
 * Read timestamps in the light of those around them.
 *
 * A missing date is that of the day marker or entry above, of the next day when the clock goes back far
 * (of the day before in a newest-first timeline), else the report's own; a missing year is the nearest one;
 * a missing zone is that of the column or the report. What was filled in is told in `inferred`.
 */
export function resolvePieces(
	pieces: readonly Piece[],
	context: Context,
): { readonly resolved: readonly ResolvedRun[]; readonly order: Timeline["order"] } {
	const forward = resolveAll(pieces, context, 1);
	const ahead = stepsOf(forward, context);
	if (ahead.seen < 2) return { resolved: forward, order: "unknown" };
	if (ahead.earlier === 0) return { resolved: forward, order: "ascending" };

	const backward = resolveAll(pieces, context, -1);
	const { later, earlier } = stepsOf(backward, context);
	const isNewestFirst = later + earlier >= 2 && earlier >= (later + earlier) * 0.8;
	return isNewestFirst
		? { resolved: backward, order: "descending" }
		: { resolved: forward, order: "mixed" };
}

function stepsOf(runs: readonly ResolvedRun[], { isDay }: Context): Steps {
	return stepsThrough(
		runs.map((run) => (isSettled(run) ? run.settled.steps : looseSteps(run, isDay))),
	);
}

function looseSteps({ found, timestamps }: LooseRun, isDay: Context["isDay"]): Steps {
	return stepsAmong(
		Array.from(zip(found, timestamps), ([placed, { start }]) =>
			start && !isDay(placed) ? sortKey(start) : undefined,
		),
	);
}

function resolveAll(pieces: readonly Piece[], context: Context, direction: 1 | -1): ResolvedRun[] {
	const { day, zone } = context;
	const above: Above = { datedFrom: day?.from ?? "the text", dated: day?.span };
	const course = { ...context, direction, zoneTaken: zoneTaken(zone), above };
	return pieces.map((piece) => {
		const settled =
			context.areUsual && isWhole(piece) ? settledIn(piece.stretch, zone?.text) : undefined;
		return settled && isWhole(piece)
			? passed({ settled, place: { start: piece.start, zoneTaken: course.zoneTaken } }, above)
			: resolveLoose(candidatesIn(piece), course);
	});
}

/** What settled entries say to those below them. */
function passed(run: SettledRun, above: Above): SettledRun {
	for (const entry of [run.settled.first, run.settled.last]) {
		if (entry) take(above, new LazyTimestamp(entry, run.place), entry.item);
	}
	return run;
}

function resolveLoose(found: readonly PlacedCandidate[], course: Course): LooseRun {
	const { above, areUsual, direction } = course;
	const changed = areUsual ? undefined : changedReadings(found, direction);
	const timestamps = found.map((placed) => {
		const { item } = placed;
		const timestamp = resolve(placed, changed?.get(item.reading) ?? item.reading, course);
		take(above, timestamp, item);
		if (course.isDay(placed)) takeDay(above, timestamp, item);
		return timestamp;
	});
	return { found, timestamps };
}

function changedReadings(
	found: readonly PlacedCandidate[],
	direction: 1 | -1,
): ReadonlyMap<Reading, Reading> | undefined {
	const readings = found.map(({ item }) => item.reading);
	const inferred = inferMeridiems(readings, direction);
	return inferred === readings ? undefined : new Map(zip(readings, inferred));
}
