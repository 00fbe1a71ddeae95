import { chunksWithin } from "../chunks-within.ts";
import type { Report } from "../report.ts";
import type { Template } from "../template.ts";
import type { Span } from "../text.ts";
import { actionOffers, type PeopleElsewhere } from "./action-offers.ts";
import { type FieldValues, fieldOffers } from "./field-offers.ts";
import type { GitEvent } from "./git-choices.ts";
import { isInGiant } from "./in-giant.ts";
import { type LinkGround, linkOffers, linkSlot } from "./link-offers.ts";
import { milestoneOffers } from "./milestone-offers.ts";
import { missingSections } from "./missing-sections.ts";
import { rangeOffers } from "./range-offers.ts";
import { timestampOffers } from "./timestamp-offers.ts";

/** One thing to insert. */
export interface Completion {
	/** Begins with what is typed, but for links. */
	readonly label: string;
	readonly kind: "timestamp" | "milestone" | "section" | "value" | "link";
	/** What the typed text is compared with, where that is not the label. */
	readonly filter?: string;
	/** What is replaced: that which is typed. */
	readonly span: Span;
	readonly newText: string;
	/** The same in LSP snippet syntax. */
	readonly snippet?: string;
	readonly detail?: string;
	/** Markdown. */
	readonly documentation?: string;
}

export interface CompletionContext {
	readonly template: Template;
	/** Milliseconds since 1970. */
	readonly now: number;
	/** The zone of reports that name none, an IANA name. */
	readonly timeZone: string;
	/** What happened around the incident outside of the report. */
	readonly events?: readonly GitEvent[];
	/** Who may own a task, besides those whom the report names. */
	readonly people?: PeopleElsewhere;
	/** What can be linked to; without it no links are offered. */
	readonly links?: LinkGround;
	readonly snippets: boolean;
	/** Today, `YYYY-MM-DD`; without it no due dates are offered. */
	readonly today?: string;
	/** What a severity and a status may be; without it the usual values. */
	readonly values?: FieldValues;
}

/**
 * What could be meant at `offset`, the likeliest first: timestamps for a new entry, tags in front of its words, sections
 * that are missing, owners and due dates of action items, values and keys of the report's fields, links to other reports.
 */
export function completion(
	report: Report,
	offset: number,
	context: CompletionContext,
): Completion[] {
	if (isInGiant(report, offset)) return [];

	const { template, now, timeZone, snippets, people, events = [], today = "" } = context;
	const fields = fieldOffers(report, offset, context.values ?? { severity: [], status: [] });
	if (fields.length > 0) return fields.map((offer) => ({ kind: "value" as const, ...offer }));
	if (isVerbatim(report, offset)) return [];

	const links = linksAt(report, offset, context.links);
	if (links.length > 0) return links;

	const facts = actionOffers(report, offset, { today, ...(people && { people }) });
	if (facts.length > 0) return facts.map((offer) => ({ kind: "value" as const, ...offer }));

	const ends = rangeOffers(report, offset, { now, timeZone });
	const timestamps =
		ends.length > 0 ? ends : timestampOffers(report, offset, { now, timeZone, events });
	const tags = milestoneOffers(report, offset);
	const sections = missingSections(report, offset, template);
	return [
		...timestamps.map((offer) => ({ kind: "timestamp" as const, ...offer })),
		...tags.map((offer) => ({ kind: "milestone" as const, ...offer })),
		...sections.map(({ snippet, ...offer }) => ({
			kind: "section" as const,
			...offer,
			...(snippets && { snippet }),
		})),
	];
}

function linksAt(report: Report, offset: number, ground: LinkGround | undefined): Completion[] {
	const slot = linkSlot(report, offset);
	const offers = slot && ground ? linkOffers(report, slot, ground) : [];
	return offers.map((offer) => ({ kind: "link" as const, ...offer }));
}

/** In code, HTML or front matter nothing is Markdown. */
function isVerbatim({ chunks }: Report, offset: number): boolean {
	const at = { start: offset - 1, end: offset };
	return chunksWithin(chunks, at).some(({ start, chunk }) =>
		chunk.blocks.some(
			({ type, span }) =>
				(type === "code" || type === "html" || type === "frontMatter") &&
				start + span.start < offset &&
				offset <= start + span.end,
		),
	);
}
