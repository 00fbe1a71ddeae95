import type { Report } from "../../report.ts";

/** The zones that a report's timeline names or takes from elsewhere, as written, the commonest first. */
export function reportZones({ timeline }: Report): string[] {
	const counts = new Map<string, number>();
	const stated = timeline.timeZone ? [timeline.timeZone.text] : [];
	const written = timeline.entries.flatMap(({ timestamp }) => timestamp.start?.zone ?? []);
	for (const zone of [...written, ...stated]) counts.set(zone, (counts.get(zone) ?? 0) + 1);
	return [...counts].toSorted((a, b) => b[1] - a[1]).map(([zone]) => zone);
}
