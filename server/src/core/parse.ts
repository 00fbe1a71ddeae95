import { toActionItems } from "./action-items.ts";
import { atOnce } from "./at-once.ts";
import { type Chunked, type PlacedChunk, toChunks } from "./chunks.ts";
import { incidentDay } from "./incident-day.ts";
import { toMetadata } from "./metadata.ts";
import type { Report, Section, Title } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { toSections } from "./sections.ts";
import { toTimeline } from "./timeline.ts";

/** What the text does not say itself. */
export interface ParseOptions {
	/** The file's path or name, with `/`: it may date the report. */
	readonly path?: string;
	/** The zone for reports that state none. */
	readonly timeZone?: string;
	/** What headings tell that no list of wordings knows, by their plain words. */
	readonly kinds?: ReadonlyMap<string, SectionKind>;
	/** The parse of an earlier text of the same document: what did not change is not parsed again. */
	readonly previous?: Chunked;
	/** The chunks of a text that is too long to be read, known by other means. */
	readonly chunks?: PlacedChunk[];
}

/** Never fails: text that is no report gives a report with nothing in it. */
export function parseReport(text: string, options: ParseOptions = {}): Report {
	return atOnce(parseSteps(text, options));
}

/** The same in steps, none of which takes long where the chunks are known already, be it a text of megabytes. */
export function* parseSteps(
	text: string,
	{ path = "", timeZone, kinds, previous, chunks = toChunks(text, previous) }: ParseOptions,
): Generator<undefined, Report> {
	yield;
	const sections = toSections(text, chunks, kinds);
	yield;
	const metadata = toMetadata(chunks, sections);
	const title = toTitle(sections, metadata);
	const day = incidentDay({ metadata, title: title?.text, path, chunks });
	yield;
	const timeline = toTimeline({ text, chunks, sections, metadata, day, timeZone });
	yield;
	return {
		text,
		chunks,
		title,
		metadata,
		sections: withTimeline(sections, timeline.sections),
		timeline: { ...timeline, sections: withTimeline(timeline.sections, timeline.sections) },
		actionItems: toActionItems(chunks, sections),
	};
}

/** The headings of a text and its title, without what stands below them. */
export function parseSections(text: string): Pick<Report, "title" | "sections"> {
	const chunks = toChunks(text);
	const sections = toSections(text, chunks);
	return { sections, title: toTitle(sections, toMetadata(chunks, sections)) };
}

/** A list that stands in for the timeline is the timeline. */
function withTimeline(sections: readonly Section[], timelines: readonly Section[]): Section[] {
	const listed = new Set(timelines);
	return sections.map((section) =>
		listed.has(section) ? { ...section, kind: "timeline" } : section,
	);
}

/** The first heading of level 1 that plays no role, else the front matter's title. */
function toTitle(sections: readonly Section[], metadata: Report["metadata"]): Title | undefined {
	const heading = sections.find(
		({ level, style, kind }) =>
			level === 1 && kind === undefined && (style === "atx" || style === "setext"),
	);
	if (heading) return { text: heading.title, span: heading.titleSpan };

	const field = metadata.fields.find(
		({ name, source }) => name === "title" && source === "frontMatter",
	);
	return field && { text: field.value, span: field.valueSpan };
}
