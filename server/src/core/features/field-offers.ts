import { firstMatch } from "../first-match.ts";
import { isHeading } from "../is-heading.ts";
import type { Report } from "../report.ts";
import { at, isInside, lineSpan, type Span, slice } from "../text.ts";

interface FieldOffer {
	readonly label: string;
	readonly span: Span;
	readonly newText: string;
	readonly detail: string;
}

/** What a team has agreed on; of an empty list the usual values are offered. */
export interface FieldValues {
	readonly severity: readonly string[];
	readonly status: readonly string[];
}

/** The values of `severity` and `status`, in front matter and in labels above the first section; else keys of front matter. */
export function fieldOffers(report: Report, offset: number, values: FieldValues): FieldOffer[] {
	const line = lineSpan(report.text, offset);
	const before = report.text.slice(line.start, offset);
	const behind = report.text.slice(offset, line.end);
	const front = report.metadata.frontMatter;
	const isFront = front !== undefined && line.start > front.start && line.end < front.end;
	if (!isFront && !isAbove(report, offset)) return [];

	const [, name = "", typed = ""] = (isFront ? frontValue : labelValue).exec(before) ?? [];
	if (name !== "") return valueOffers(name, { typed, behind, offset, values });
	return isFront && /^\w*$/.test(before) && behind.trim() === ""
		? keyOffers(slice(report.text, front), before, offset)
		: [];
}

const frontValue = /^(severity|status)[ \t]*[:=][ \t]*(?![ \t])["']?([\w -]*)$/i;
const labelValue =
	/^[ \t>]*(?:[-*+][ \t]+|\|[ \t]*)?(?:\*\*|__)?(severity|status)[ \t]*(?:(?:\*\*|__)?:(?:\*\*|__)?|(?:(?:\*\*|__)[ \t]*)?\|)[ \t]*(?![ \t])([\w -]*)$/i;

/** Labels are facts of the report as long as no section has begun. */
function isAbove({ sections }: Report, offset: number): boolean {
	return !sections.some(
		(section) =>
			section.kind !== undefined &&
			section.kind !== "metadata" &&
			isHeading(section) &&
			isInside(at(offset), section.span),
	);
}

const usual: FieldValues = {
	severity: ["SEV1", "SEV2", "SEV3", "SEV4", "SEV5"],
	status: ["draft", "in review", "final"],
};

interface ValueSlot {
	readonly typed: string;
	readonly behind: string;
	readonly offset: number;
	readonly values: FieldValues;
}

function valueOffers(name: string, { typed, behind, offset, values }: ValueSlot): FieldOffer[] {
	const field = name.toLowerCase() === "status" ? "status" : "severity";
	const list = values[field].length > 0 ? values[field] : usual[field];
	const rest = firstMatch(/^[\w-]*/, behind).length;
	const span = { start: offset - typed.length, end: offset + rest };
	return list
		.filter((it) => it.toLowerCase().startsWith(typed.toLowerCase()))
		.map((label) => ({ label, span, newText: label, detail: field }));
}

const keys: Readonly<Record<string, string>> = {
	type: "`postmortem`: a report wherever it lies",
	title: "what the incident is called",
	date: "the day it began",
	severity: "how bad it was",
	status: "while it is `draft`, what is missing is a hint",
	services: "what was affected",
	timezone: "the zone of the times in the timeline",
	template: "the structure that the report follows",
	authors: "who wrote it",
};

function keyOffers(front: string, typed: string, offset: number): FieldOffer[] {
	const separator = front.startsWith("+++") ? " = " : ": ";
	const span = { start: offset - typed.length, end: offset };
	const there = new Set(
		Array.from(front.matchAll(/^\w+(?=[ \t]*[:=])/gm), ([key]) => key.toLowerCase()),
	);
	return Object.entries(keys)
		.filter(([key]) => !there.has(key) && key.startsWith(typed.toLowerCase()))
		.map(([label, detail]) => ({
			label,
			span,
			newText: label + separator,
			detail: detail.replaceAll("`", ""),
		}));
}
