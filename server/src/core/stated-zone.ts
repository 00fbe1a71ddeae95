import type { PlacedChunk } from "./chunks.ts";
import { everywhere } from "./everywhere.ts";
import { firstIndex } from "./first-index.ts";
import { firstMatch } from "./first-match.ts";
import { latest } from "./latest.ts";
import { matchesOf } from "./matches-of.ts";
import type { Metadata, Section, StatedZone } from "./report.ts";
import { type Span, shift } from "./text.ts";
import { zoneFinder } from "./timestamp-scan.ts";
import { zoneMeanings } from "./zone.ts";
import { placeTime } from "./zone-names.ts";

/** Where a report states its zone, nearest to the entries first; `undefined` when it does not. */
export function statedZone(
	text: string,
	{
		sections,
		chunks,
		metadata,
	}: { sections: readonly Section[]; chunks: readonly PlacedChunk[]; metadata: Metadata },
): StatedZone | undefined {
	for (const { headingSpan, span } of sections) {
		const inHeading = zoneIn(
			text.slice(headingSpan.start, headingSpan.end),
			"the timeline’s heading",
		);
		if (inHeading) return moved(inHeading, headingSpan.start);

		const [inSentence] = zonesWithin(chunks, span);
		if (inSentence) return inSentence;
	}
	const field = metadata.fields.find(
		({ name }) => name === "timeZone" || name === "timezone" || name === "tz",
	);
	return field
		? { text: field.value, span: field.valueSpan, from: `the field \`${field.name}\`` }
		: zonesWithin(chunks, { start: 0, end: text.length })[0];
}

/** The first zone named in `text`, which people call `from`; its span is relative to the text. */
export function zoneIn(text: string, from: string): StatedZone | undefined {
	const found = zoneFinder.exec(text) ?? placeIn(text);
	return found
		? { text: found[0], span: { start: found.index, end: found.index + found[0].length }, from }
		: undefined;
}

/** `Zurich time`, where “Response time” is none. */
function placeIn(text: string): RegExpExecArray | undefined {
	for (const found of matchesOf(placeTime, text)) {
		if (zoneMeanings(found[0]).length > 0) return found;
	}
	return undefined;
}

/**
 * The zones that sentences of the chunks in `span` state, the first of each chunk: “All times in UTC.”,
 * “(times are CET)”, “Time zone: UTC+2”.
 */
export function zonesWithin(chunks: readonly PlacedChunk[], span: Span): StatedZone[] {
	const sentences = sentencesOf(chunks);
	const first = firstIndex(sentences, ({ start, item }) => start + item.length > span.start);
	const behind = firstIndex(sentences, ({ start }) => start >= span.end);
	return sentences.slice(first, behind).map(({ start, item }) => moved(item.zone, start));
}

/** Asked for each of thousands of timelines. */
const sentencesOf = latest((chunks: readonly PlacedChunk[]) => sentencesIn(chunks));

const sentencesIn = everywhere(({ prose }) => {
	for (const found of matchesOf(sentence, prose)) {
		const end = found.index + found[0].length;
		const rest = firstMatch(/^[^.;\n|]*/, prose.slice(end, end + 48));
		const zone = zoneIn(rest, "the report’s words on its times");
		if (zone) return [{ zone: moved(zone, end), length: prose.length }];
	}
	return [];
});

const sentence =
	/\b(?:times?|timestamps?|timezone|time[ -]zone|clock|(?:all|the|these) (?:events|entries|dates))\b(?= (?:is|are|was|were|shown|given|listed|stated|displayed|reported|documented|recorded|in|below|here|approximate|zone)\b| ?\(|:| [A-Z])/gi;

function moved(zone: StatedZone, by: number): StatedZone {
	return { ...zone, span: zone.span && shift(zone.span, by) };
}
