import assert from "node:assert/strict";
import { applyEdits, type Edit, type Span } from "../../server/src/core/text.ts";

/** Everything in `value` that is a span, with the way to it: `sections.3.headingSpan`. */
export function* spansIn(value: unknown, path = ""): Iterable<readonly [path: string, span: Span]> {
	if (typeof value !== "object" || value === null) return;
	if (isSpan(value)) yield [path, value];
	for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, `${path}.${key}`);
}

function isSpan(value: object): value is Span {
	return (
		"start" in value &&
		"end" in value &&
		typeof value.start === "number" &&
		typeof value.end === "number"
	);
}

/** Fails when something in `value` lies outside of a text of this length, or ends before it begins. */
export function assertInside(value: unknown, length: number): void {
	for (const [path, { start, end }] of spansIn(value)) {
		const isInside = Number.isInteger(start + end) && 0 <= start && start <= end && end <= length;
		if (!isInside) assert.fail(`${path} is ${start}–${end} in a text of ${length}`);
	}
}

/** The text with the edits applied; fails when they lie outside of it or overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
	assertInside(edits, text.length);
	const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
	let end = 0;
	for (const { span } of sorted) {
		assert(end <= span.start, `Edits overlap at ${span.start}: ${JSON.stringify(edits)}`);
		end = span.end;
	}
	return applyEdits(text, edits);
}
