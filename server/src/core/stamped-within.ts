import { firstIndex } from "./first-index.ts";
import type { Entry } from "./report.ts";
import type { Span } from "./text.ts";

/** The entries whose timestamps overlap or meet `span`, found by halves: a long timeline has thousands. */
export function stampedWithin(entries: readonly Entry[], span: Span): readonly Entry[] {
	const from = firstIndex(entries, ({ timestamp }) => timestamp.span.end >= span.start);
	const to = firstIndex(entries, ({ timestamp }) => timestamp.span.start > span.end);
	return entries.slice(from, Math.max(from, to));
}
