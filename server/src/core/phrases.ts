import { everywhere } from "./everywhere.ts";
import { firstMatch } from "./first-match.ts";
import { ownWords } from "./own-words.ts";
import type { Report } from "./report.ts";
import type { SectionKind } from "./section-kind.ts";
import { rolesOf } from "./section-roles.ts";
import { type Span, shift } from "./text.ts";

/** Words of the writer's own, and where they stand. */
export interface Phrase {
	readonly span: Span;
	/** As they are written, line ends and markup between them as one space. */
	readonly words: string;
	/** What the sections around them tell, the outermost first. */
	readonly roles: readonly SectionKind[];
}

/**
 * A search for phrases in the writer's own words: each stretch of text is searched once, as long as it stays as it is.
 *
 * @param hint What none of the phrases does without, in prose of whatever kind: one look for it spares most texts the search.
 * @param find Takes text in which all that is not the writer's own words is filler; gives spans in it, in order.
 */
export function phraseSearch(
	hint: RegExp,
	find: (words: string) => Iterable<Span>,
): (report: Report) => Iterable<Phrase> {
	const search = everywhere((chunk) => {
		if (!hint.test(chunk.prose)) return [];

		const words = ownWords(chunk);
		return Array.from(find(words), (span) => ({
			span,
			words: words.slice(span.start, span.end).replace(gaps, " "),
		}));
	});
	return function* (report) {
		for (const { start, item } of search(report.chunks)) {
			const span = shift(item.span, start);
			yield { span, words: item.words, roles: rolesAt(report, span.start) };
		}
	};
}

const gaps = /[\s\uE000]+/g;

/** A pattern for words with line ends or markup between them: a space in `source` stands for those. */
export function phrasePattern(source: string, flags = "giu"): RegExp {
	return new RegExp(source.replaceAll(" ", "[\\s\\uE000]{1,8}"), flags);
}

/** The words before `offset` in the same clause, at most 60 characters. */
export function wordsBefore(words: string, offset: number): string {
	const before = words.slice(Math.max(0, offset - 60), offset);
	return firstMatch(/(?<![^.!?;|])[^.!?;|]*$/, before).replace(gaps, " ");
}

/** The words behind `offset` in the same clause, at most 60 characters. */
export function wordsBehind(words: string, offset: number): string {
	const behind = words.slice(offset, offset + 60);
	return firstMatch(/^[^.!?;|]*/, behind).replace(gaps, " ");
}

/** What the sections around `offset` tell, the outermost first. */
function rolesAt({ sections }: Report, offset: number): SectionKind[] {
	return sections
		.filter(({ span }) => span.start <= offset && offset < span.end)
		.flatMap(({ kind }) => rolesOf(kind));
}
