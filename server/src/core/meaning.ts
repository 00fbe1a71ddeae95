import type { Candidate, Resolved } from "./candidate.ts";
import { momentsOf } from "./moment.ts";
import type { PlainDate } from "./timestamp.ts";

/** What a candidate means on a date and in a zone; as it was at the last keystroke, if it is the same: so it is of nearly all. */
export function meaningOf(
	candidate: Candidate,
	{ reading, date, zone, leans }: Omit<Resolved, "start" | "end">,
): Resolved {
	const last = candidate.resolved;
	const isAlike = last?.reading === reading && last.zone === zone && last.leans === leans;
	if (isAlike && isSameDate(last.date, date)) return last;

	const resolved = { reading, date, zone, ...momentsOf(reading, date, zone), leans };
	candidate.resolved = resolved;
	return resolved;
}

export function isSameDate(one: PlainDate | undefined, other: PlainDate | undefined): boolean {
	if (one === other) return true;
	return one?.day === other?.day && one?.month === other?.month && one?.year === other?.year;
}
