import type { RelatedReport } from "../related/related-index.ts";
import { relativeHref } from "../relative-href.ts";

/** A related report, in what is shown of it. */
export interface RelatedLink {
	readonly title: string;
	/** From the report that it is related to, in Markdown; `undefined` where no relative link leads. */
	readonly href: string | undefined;
	readonly day: string | undefined;
	readonly severity: string | undefined;
	readonly services: readonly string[];
	/** `Both: payments, certificate` */
	readonly why: string;
	/** How many of its action items are still to be done. */
	readonly openActions: number;
}

/**
 * @param from The URI of the report that `related` is related to.
 * @param fileName Of the related report, decoded: what it goes by without a title.
 */
export function relatedLink(from: string, related: RelatedReport, fileName: string): RelatedLink {
	const { uri, facts, shared } = related;
	const { day, severity, services } = facts;
	return {
		title: facts.title || fileName,
		href: relativeHref(from, uri),
		day,
		severity,
		services,
		why: `Both: ${shared.join(", ")}`,
		openActions: openActionsOf(related),
	};
}

export function openActionsOf({ facts }: RelatedReport): number {
	return facts.actions.filter(({ isOpen }) => isOpen).length;
}

/** `1 open action` */
export function openActionWords(count: number): string {
	return count === 1 ? "1 open action" : `${count} open actions`;
}
