import type { Element, ElementContent } from "hast";
import { chunksWithin } from "../chunks-within.ts";
import { elapsedWords } from "../elapsed-words.ts";
import { least } from "../extremes.ts";
import { type Measured, measured } from "../metrics.ts";
import type { Field, Metadata, Report } from "../report.ts";
import { isInside, lineAt, type Span } from "../text.ts";
import { isLeftOut } from "./chunk-tree.ts";
import { minutesOf } from "./minutes-of.ts";
import { clip } from "./render-clip.ts";
import { descendants, element, isBlank, isElement, isNamed, spanOf } from "./render-element.ts";

/** What a reader wants to know first: title, severity, status, date, duration, then whatever else is stated. */
export function renderHeader(report: Report, body: readonly ElementContent[]): Element[] {
	const { title, text, metadata } = report;
	const facts = [...factsOf(report, body)];
	if (!title && facts.length === 0) return [];

	const dataLine =
		lineAt(text, title?.span.start ?? least(metadata.fields.map((it) => it.nameSpan.start))) - 1;
	const heading = title ? [element("h1", { dataLine }, titleContent(title, report, body))] : [];
	const list = facts.length > 0 ? [element("dl", { className: ["facts"] }, facts)] : [];
	return [element("header", { className: ["report"] }, [...heading, ...list])];
}

/** The body without what the header shows: the title, and blocks that are nothing but fields. */
export function withoutMetadata(body: readonly ElementContent[], report: Report): ElementContent[] {
	return body.filter((block) => !isTitle(block, report) && !isFields(block, report));
}

function titleContent(
	title: Title,
	{ text }: Report,
	body: readonly ElementContent[],
): ElementContent[] {
	const heading = clip(body, title.span, text).find((block) => isNamed(block, "h1", "h2"));
	if (isElement(heading)) return heading.children;
	return [{ type: "text", value: title.text }];
}

type Title = NonNullable<Report["title"]>;

function isTitle(block: ElementContent, { title }: Report): boolean {
	const own = spanOf(block);
	if (!title || !own || !isNamed(block, "h1", "h2", "h3")) return false;
	return isInside(title.span, own);
}

/** As many fields as bullets, rows or lines. */
function isFields(block: ElementContent, { metadata, text }: Report): boolean {
	const own = spanOf(block);
	if (!own || !isNamed(block, "p", "ul", "ol", "table")) return false;

	const fields = [...shownFields(metadata)].filter(({ nameSpan }) => isInside(nameSpan, own));
	return fields.length > 0 && countParts(block, own, text) <= fields.length;
}

/** Of two fields with one name the first counts, so the second stays in the body. */
function* shownFields({ fields }: Metadata): Iterable<Field> {
	const names = new Set<string>();
	for (const field of fields) {
		if (!names.has(field.name)) yield field;
		names.add(field.name);
	}
}

function countParts(block: Element, { start, end }: Span, text: string): number {
	if (isNamed(block, "p")) return text.slice(start, end).split(/\r\n?|\n/).length;
	if (!isNamed(block, "table")) return [...descendants(block, "li")].length;

	const rows = [...descendants(block, "tr")];
	const isHeadless = rows[0]?.children.every(isBlank);
	return isHeadless ? rows.length - 1 : rows.length;
}

type Fact = readonly [name: string, label: string, content: readonly (ElementContent | string)[]];

function* factsOf(report: Report, body: readonly ElementContent[]): Iterable<Element> {
	const shown = [...shownFields(report.metadata)].filter(({ value }) => value !== "");
	const rest = new Map(shown.map((field) => [field.name, field]));
	const take = (names: readonly string[]) => {
		const name = names.find((it) => rest.has(it));
		const field = name === undefined ? undefined : rest.get(name);
		if (name !== undefined) rest.delete(name);
		return field;
	};

	for (const { name, fields } of mainFacts) {
		const field = take(fields);
		if (field) yield renderFact([name, labelOf(field, report), contentOf(field, report, body)]);
		else if (name === "duration") yield* renderComputedDuration(report);
	}
	for (const [name, field] of rest) {
		if (field.source === "frontMatter" && hidden.has(name)) continue;
		yield renderFact(["other", labelOf(field, report), contentOf(field, report, body)]);
	}
}

const mainFacts = [
	{ name: "severity", fields: ["severity", "sev", "severityLevel", "priority", "impactLevel"] },
	{ name: "status", fields: ["status", "state", "reportStatus"] },
	{
		name: "date",
		fields: ["date", "incidentDate", "dateOfIncident", "start", "startTime", "started"],
	},
	{ name: "duration", fields: ["duration", "incidentDuration", "impactDuration", "totalDuration"] },
] as const;

/** What the header says anyway, or what only a program reads. */
const hidden = new Set(["title", "type", "layout", "template", "permalink", "slug", "draft"]);

function renderFact([name, label, content]: Fact): Element {
	return element("div", { className: ["fact", name] }, [
		element("dt", {}, [label]),
		element("dd", {}, content),
	]);
}

/** The label as written, but without what made it one. */
function labelOf({ nameSpan, name }: Field, { text }: Report): string {
	const written = text
		.slice(nameSpan.start, nameSpan.end)
		.replace(/[*_`:]/g, "")
		.trim();
	if (written !== name) return written;

	const spaced = name
		.replace(/([a-z])([A-Z])/g, "$1 $2")
		.replace(/[_-]+/g, " ")
		.toLowerCase();
	return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

function contentOf(
	{ source, value, valueSpan }: Field,
	{ text, chunks }: Report,
	body: readonly ElementContent[],
): readonly (ElementContent | string)[] {
	if (source === "frontMatter") return [value];

	const isHidden = chunksWithin(chunks, valueSpan).some(({ chunk }) => isLeftOut(chunk));
	const inline = isHidden ? [] : clip(body, valueSpan, text).flatMap(unwrap);
	return inline.length > 0 ? inline : [value];
}

function unwrap(node: ElementContent): ElementContent[] {
	const isBlock = isNamed(node, "p", "ul", "ol", "li", "table", "tbody", "thead", "tr", "td", "th");
	return isBlock ? node.children.flatMap(unwrap) : [node];
}

/** No duration is stated: the timeline may tell it, and the formula stands beside it. */
function* renderComputedDuration(report: Report): Iterable<Element> {
	const impact = measured(report).find(({ id }) => id === "impactDuration");
	const computed = impact ?? wholeTimeline(report);
	if (!computed) return;

	const formula = element("span", { className: ["formula"] }, [computed.formula]);
	const length = elapsedWords(computed.milliseconds / 60_000);
	yield renderFact(["duration", "Duration", [`${length} `, formula]]);
}

/** From the first entry to the last in time, where no milestones tell better. */
function wholeTimeline({
	timeline,
}: Report): Pick<Measured, "milliseconds" | "formula"> | undefined {
	const minutes = timeline.entries
		.flatMap(({ timestamp }) => minutesOf(timestamp.start) ?? [])
		.toSorted((a, b) => a - b);
	const milliseconds = ((minutes.at(-1) ?? 0) - (minutes[0] ?? 0)) * 60_000;
	return milliseconds > 0 ? { milliseconds, formula: "first entry to last entry" } : undefined;
}
