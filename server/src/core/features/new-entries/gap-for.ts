import type { TargetTimeline } from "./target-timeline.ts";

/**
 * Where an event belongs among the entries: the number of those that stand before it.
 *
 * The place with the fewest entries on its wrong side, so one that is out of order moves nothing;
 * behind those of the same moment, in a newest-first timeline before them.
 */
export function gapFor({ keys, isNewestFirst }: TargetTimeline, key: number): number {
	const belongsBefore = (other: number) => (isNewestFirst ? other > key : other <= key);
	let wrong = keys.filter((other) => other !== undefined && belongsBefore(other)).length;
	let best = { gap: 0, wrong };
	for (const [index, other] of keys.entries()) {
		if (other === undefined) continue;

		wrong += belongsBefore(other) ? -1 : 1;
		const isBetter = isNewestFirst ? wrong < best.wrong : wrong <= best.wrong;
		if (isBetter) best = { gap: index + 1, wrong };
	}
	return best.gap;
}
