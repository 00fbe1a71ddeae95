import type { Chunk } from "./chunks.ts";
import { chunksWithin } from "./chunks-within.ts";
import { latest } from "./latest.ts";
import type { Report } from "./report.ts";
import { at, isInside, type Span, shift } from "./text.ts";

/**
 * What `find` finds in a chunk, of the body around an offset: gathered once for each body of a report.
 *
 * @param find looks at nothing but the chunk and gives spans relative to it.
 * @param answer what is wanted of all that a body holds.
 */
export function byBody<Found extends { readonly span: Span }, Answer>(
	find: (chunk: Chunk) => readonly Found[],
	answer: (found: readonly Found[]) => Answer,
): (report: Report, offset: number) => Answer {
	const answersOf = latest((_: Report) => new Map<number, { readonly answer: Answer }>());
	return (report, offset) => {
		const body = bodyAround(report, offset);
		const answers = answersOf(report);
		const known = answers.get(body.start) ?? { answer: answer(within(report, body, find)) };
		answers.set(body.start, known);
		return known.answer;
	};
}

/** What the innermost section says itself; before all sections what stands there. */
function bodyAround({ text, sections }: Report, offset: number): Span {
	const section = sections.findLast(({ bodySpan }) => isInside(at(offset), bodySpan));
	return section?.bodySpan ?? { start: 0, end: sections[0]?.span.start ?? text.length };
}

function within<Found extends { readonly span: Span }>(
	{ chunks }: Report,
	body: Span,
	find: (chunk: Chunk) => readonly Found[],
): Found[] {
	return chunksWithin(chunks, body).flatMap(({ start, chunk }) =>
		find(chunk).filter(({ span }) => isInside(shift(span, start), body)),
	);
}
