import { createLineIndex, type Place } from "../core/line-index.ts";
import type { Finding } from "../core/lint.ts";
import type { Severity } from "../core/rule.ts";
import type { Span } from "../core/text.ts";

/** A finding without its fixes, in places instead of offsets: it can be kept when the text is gone. */
export interface PlainFinding {
	readonly rule: string;
	readonly severity: Severity;
	readonly message: string;
	readonly start: Place;
	readonly end: Place;
	readonly related: readonly PlainRelated[];
}

export interface PlainRelated {
	readonly message: string;
	readonly start: Place;
	readonly end: Place;
}

export function plainFindings(text: string, findings: readonly Finding[]): PlainFinding[] {
	const placeOf = createLineIndex(text);
	const places = ({ start, end }: Span) => ({ start: placeOf(start), end: placeOf(end) });
	return findings.map(({ rule, severity, message, span, related = [] }) => ({
		rule,
		severity,
		message,
		...places(span),
		related: related.map((it) => ({ message: it.message, ...places(it.span) })),
	}));
}
