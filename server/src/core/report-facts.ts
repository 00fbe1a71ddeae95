import { anchorsOf } from "./anchors.ts";
import { bodyProse } from "./body-prose.ts";
import { deadline } from "./deadline.ts";
import type {
	ActionFact,
	AnchorFact,
	Facts,
	LinkFact,
	MentionFact,
	PlacedWords,
	SectionFact,
} from "./facts.ts";
import { fieldValue, fieldValues, shortValue } from "./field-values.ts";
import { formatDate } from "./format-timestamp.ts";
import { incidentDay } from "./incident-day.ts";
import { incidentId } from "./incident-id.ts";
import { mentionsOf } from "./incident-mentions.ts";
import { knownPeople } from "./known-people.ts";
import { createLineIndex, type Place } from "./line-index.ts";
import { linksOf } from "./links.ts";
import { measured } from "./metrics.ts";
import { openActions } from "./open-actions.ts";
import { ownCopy } from "./own-copy.ts";
import type { Entry, Metadata, Report } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { rolesOf } from "./section-roles.ts";
import { type Span, slice } from "./text.ts";

/**
 * The facts of a report.
 *
 * @param path Of the file, with `/`: it may date the report and name the incident.
 * @param template The id of the template that the report follows.
 */
export function reportFacts(report: Report, path: string, template: string): Facts {
	const { metadata, title, chunks } = report;
	const placeOf = createLineIndex(report.text);
	const day = incidentDay({ metadata, title: title?.text, path, chunks });
	const at = { report, placeOf };
	const { entries } = report.timeline;
	return {
		title: ownCopy(title?.text ?? ""),
		id: ownCopy(incidentId(report, path)),
		day: day && formatDate(day.date),
		severity: oneOf(metadata, ["severity", "sev", "severityLevel", "priority", "impactLevel"]),
		status: oneOf(metadata, ["status", "state", "reportStatus"]),
		services: allOf(
			metadata,
			/^(?:affected|impacted)?(?:services?|products?|systems?|components?|apps?|applications?)(?:Affected|Impacted)?$/i,
		),
		tags: allOf(metadata, /^(?:tags?|labels?|keywords?|categor(?:y|ies))$/i),
		causes: allOf(
			metadata,
			/^(?:(?:root)?CauseCategor(?:y|ies)|(?:root)?CauseType|trigger(?:Type)?)$/i,
		),
		template,
		sections: sectionFacts(at),
		entryNames: ownCopy(entries.map(entryName).join("\n")),
		entryPlaces: entries.flatMap(({ timestamp }) => {
			const { line, column } = placeOf(timestamp.span.start);
			return [line, column];
		}),
		metrics: measured(report).map(({ id, milliseconds }) => ({ id, milliseconds })),
		actions: actionFacts(at),
		people: knownPeople(report).map((name) => ownCopy(name)),
		links: linkFacts(at),
		anchors: anchorFacts(at),
		mentions: mentionFacts(at),
		summary: wordsOf(report, ["summary", "impact"]),
		causeWords: wordsOf(report, ["rootCause"]),
	};
}

function oneOf(metadata: Metadata, names: readonly string[]): string | undefined {
	return ownCopy(shortValue(fieldValue(metadata, names)));
}

function allOf(metadata: Metadata, names: RegExp): string[] {
	return fieldValues(metadata, names).map((value) => ownCopy(value));
}

interface Placed {
	readonly report: Report;
	readonly placeOf: (offset: number) => Place;
}

function sectionFacts({ report, placeOf }: Placed): SectionFact[] {
	return report.sections.map(({ kind, title, level, headingSpan }) => ({
		kind,
		title: ownCopy(title),
		level,
		place: placeOf(headingSpan.start),
	}));
}

/** A line each, and no longer than a list shows. */
function entryName({ timestamp, text }: Entry): string {
	return `${timestamp.raw} ${text}`.replace(/[\r\n]+/g, " ").slice(0, longestName);
}

/** UTF-16 units. */
const longestName = 80;

function actionFacts({ report, placeOf }: Placed): ActionFact[] {
	const open = new Set(openActions(report));
	return report.actionItems.map((item) => ({
		place: placeOf(item.span.start),
		text: ownCopy(item.text),
		done: item.done,
		isOpen: open.has(item),
		owner: ownCopy(item.owner?.value),
		due: ownCopy(item.due?.value),
		ticket: ownCopy(item.ticket?.value),
		deadline: open.has(item) ? ownCopy(deadline(report, item)) : undefined,
	}));
}

function linkFacts(at: Placed): LinkFact[] {
	const links = linksOf(at.report).filter(
		({ target }) => target.kind !== "external" && target.kind !== "generated",
	);
	return links.map(({ kind, targetSpan }) => ({
		kind,
		target: ownCopy(slice(at.report.text, targetSpan)),
		...placed(at, targetSpan),
	}));
}

function anchorFacts(at: Placed): AnchorFact[] {
	return anchorsOf(at.report).map(({ slug, span }) => ({
		slug: ownCopy(slug),
		...placed(at, span),
	}));
}

function mentionFacts(at: Placed): MentionFact[] {
	return mentionsOf(at.report).map(({ id, span }) => ({ id: ownCopy(id), ...placed(at, span) }));
}

function placed({ placeOf }: Placed, { start, end }: Span): PlacedWords {
	return { place: placeOf(start), length: end - start };
}

/** The words of the sections that play one of `roles`; what stands in a part of one is not told twice. */
function wordsOf(report: Report, roles: readonly SectionKind[]): string {
	const sections = report.sections.filter(({ kind }) =>
		rolesOf(kind).some((role) => roles.includes(role)),
	);
	let words = "";
	let end = -1;
	for (const section of sections) {
		// What is in a section is part of its words.
		if (section.span.end <= end || words.length > tooMany) continue;

		end = section.span.end;
		words += `${bodyProse(report, section)}\n`;
	}
	return ownCopy(words.replace(/\s+/g, " ").trim().slice(0, mostWords));
}

/** UTF-16 units: enough to tell incidents apart, and ten thousand of them fit into memory. */
const mostWords = 1_500;
/** With white space that is yet to be made less. */
const tooMany = 100_000;
