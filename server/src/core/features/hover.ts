import type { Report, Section } from "../report.ts";
import { closeness } from "../section-roles.ts";
import { stampedWithin } from "../stamped-within.ts";
import type { Template } from "../template.ts";
import { isInside, type Span } from "../text.ts";
import { milestoneSentence } from "./milestone-sentence.ts";
import { timestampWords } from "./timestamp-words.ts";

export interface HoverText {
	/** What the words are about. */
	readonly span: Span;
	readonly markdown: string;
}

export interface HoverContext {
	readonly template: Template;
	/** The reader's own zone, an IANA name. */
	readonly viewerTimeZone: string | undefined;
}

/** On a timestamp or a milestone's tag what it means, on a section's heading what belongs there; else `undefined`. */
export function hover(
	report: Report,
	offset: number,
	{ template, viewerTimeZone }: HoverContext,
): HoverText | undefined {
	const place = { start: offset, end: offset };
	const [entry] = stampedWithin(report.timeline.entries, place);
	if (entry) {
		const markdown = timestampWords(report, entry, viewerTimeZone);
		return markdown === undefined ? undefined : { span: entry.timestamp.span, markdown };
	}
	const tagged = report.timeline.entries.find(({ tagSpan }) => tagSpan && isInside(place, tagSpan));
	const sentence = tagged && milestoneSentence(report, tagged);
	if (tagged?.tagSpan && sentence) return { span: tagged.tagSpan, markdown: sentence };
	const section = report.sections.find(({ headingSpan }) => isInside(place, headingSpan));
	return section && headingHover(template, section);
}

/** `Root Cause` gets the guidance of `Root Cause and Resolution`: it tells a part of that. */
function headingHover(template: Template, section: Section): HoverText | undefined {
	const best = Math.max(...template.sections.map((it) => closeness(section, it)));
	const meant = template.sections.filter((it) => best > 0 && closeness(section, it) === best);
	const guidance = meant.map(({ title, guidance }) => guidance && `**${title}**\n\n${guidance}`);
	const markdown = guidance.filter((it) => it !== "").join("\n\n");
	return markdown === "" ? undefined : { span: section.headingSpan, markdown };
}
