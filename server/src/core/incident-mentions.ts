import { everywhere } from "./everywhere.ts";
import type { Report } from "./report.ts";
import { type Span, shift, touches } from "./text.ts";

/** The name of an incident, or of a ticket, in the words of a report. */
export interface Mention {
	/** As written. */
	readonly id: string;
	readonly span: Span;
}

/** All that may name an incident, in document order: `INC-2041`, `PM2021-005`; none in code or in the words of a link. */
export function mentionsOf({ chunks }: Report): Mention[] {
	return mentionsIn(chunks).map(({ start, item: { id, span } }) => ({
		id,
		span: shift(span, start),
	}));
}

const mentionsIn = everywhere(({ prose, quoted }): readonly Mention[] => {
	const found = Array.from(prose.matchAll(mention), ({ index, 0: id }) => ({
		id,
		span: { start: index, end: index + id.length },
	}));
	return found.filter(({ span }) => !quoted.some((it) => touches(it, span)));
});

/** Capitals and a number, as house names and trackers have them; not the end of a word, a path or a URL. */
const mention =
	/(?<![\p{L}\p{N}_/#-])[A-Z][A-Z\d]{1,11}[-_ ]?\d{2,}(?:-\d+)*(?![\p{L}\p{N}_]|-\p{L})/gu;

/** What two ways to write one name have in common: `inc 2041` is `INC-2041`. */
export function plainId(id: string): string {
	return id.toUpperCase().replace(/[-_ ]/g, "");
}
