import { filler } from "./markdown.ts";
import type { Report } from "./report.ts";
import { isInside, type Span } from "./text.ts";
import { zonePattern } from "./zone-names.ts";

/** The times that a timeline mentions beside those of its entries, such as “until 15:00”, without those that name their zone. */
export function clocksInWords({ chunks, timeline }: Report): string[] {
	const stamps = timeline.entries.map(({ timestamp }) => timestamp.span);
	const placed = chunks.filter(({ start }) =>
		timeline.sections.some(({ span }) => span.start <= start && start < span.end),
	);
	return placed.flatMap(({ start, chunk }) => {
		const words = withoutStamps(chunk.prose, start, stamps);
		return Array.from(words.matchAll(clock), ([found]) => found.trim());
	});
}

function withoutStamps(prose: string, from: number, stamps: readonly Span[]): string {
	const within = { start: from, end: from + prose.length };
	const spans = stamps.filter((span) => isInside(span, within));
	let words = "";
	let done = 0;
	for (const { start, end } of spans) {
		words += prose.slice(done, start - from) + filler.repeat(end - start);
		done = end - from;
	}
	return words + prose.slice(done);
}

const clock = new RegExp(
	`(?<![\\d:./-])\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AaPp]\\.?[Mm]\\b\\.?)?(?![\\d:/-]|\\s?\\(?(?:${zonePattern}))`,
	"g",
);
