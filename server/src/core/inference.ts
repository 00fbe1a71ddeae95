import type { StatedZone } from "./report.ts";
import type { Inference } from "./timestamp.ts";

/** What is taken from elsewhere where a zone is written. */
export const noZone: readonly Inference[] = [];

/** What is taken from elsewhere where `zone` is that of the report or of a column. */
export function zoneTaken(zone: StatedZone | undefined): readonly Inference[] {
	return zone ? [{ what: "zone", from: zone.from, span: zone.span }] : [];
}

/** True when both tell the same, and of the same places. */
export function areSame(some: readonly Inference[], others: readonly Inference[]): boolean {
	if (some === others) return true;
	return (
		some.length === others.length &&
		some.every(({ what, from, span }, index) => {
			const other = others[index];
			const isThere = span?.start === other?.span?.start && span?.end === other?.span?.end;
			return what === other?.what && from === other.from && isThere;
		})
	);
}
