import type { PlacedChunk } from "./chunks.ts";
import { somewhere } from "./everywhere.ts";
import { matchesOf } from "./matches-of.ts";
import type { Field, Metadata } from "./report.ts";
import type { Span } from "./text.ts";
import type { PlainDate } from "./timestamp.ts";
import { parseDate } from "./timestamp-parts.ts";
import type { Dated } from "./timestamp-resolve.ts";
import { dateFinder } from "./timestamp-scan.ts";

/** The day an incident began, from the first that states it: metadata, title, file name, the text. */
export function incidentDay(source: {
	readonly metadata: Metadata;
	readonly title: string | undefined;
	readonly path: string;
	readonly chunks: readonly PlacedChunk[];
}): Dated | undefined {
	const { metadata, title = "", path, chunks } = source;
	const field = metadata.fields.find(({ name, value }) => isDayName.test(name) && firstDate(value));
	const fileName = path.split("/").slice(-2).join(" ").replaceAll("_", " ");
	return (
		(field && dated(firstDate(field.value), fieldWords(field), field.valueSpan)) ??
		dated(firstDate(title), "the title") ??
		dated(firstDate(fileName.replace(compactDate, "$1-$2-$3")), "the file name") ??
		dated(firstOf(chunks), "the first date in the text")
	);
}

/** `20260301-disk-full.md` */
const compactDate = /(?<!\d)((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/;

function dated(date: PlainDate | undefined, from: string, span?: Span): Dated | undefined {
	return date && { date, from, span };
}

function fieldWords({ name, source }: Field): string {
	return source === "frontMatter" ? `\`${name}\` in the front matter` : `the field \`${name}\``;
}

const isDayName =
	/^(?:date|incidentDate|dateOfIncident|start\w*|incidentStart\w*|began|when|dateAndTime|dateTime|incidentFrom|impactStart|detected\w*)$/i;

function firstOf(chunks: readonly PlacedChunk[]): PlainDate | undefined {
	return firstDateIn(chunks)?.item;
}

const firstDateIn = somewhere(({ prose }) => firstDate(prose));

/** The first whole date in a text, `undefined` when there is none with a year. */
function firstDate(text: string): PlainDate | undefined {
	for (const [written] of matchesOf(dateFinder, text)) {
		const { year, month, day, isReal } = parseDate(written);
		if (isReal && year !== undefined && month !== undefined && day !== undefined)
			return { year, month, day };
	}
	return undefined;
}
