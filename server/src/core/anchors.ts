import GithubSlugger from "github-slugger";
import type { Chunk, Chunked } from "./chunks.ts";
import { everywhere } from "./everywhere.ts";
import { groupOf } from "./first-match.ts";
import { latest } from "./latest.ts";
import { leafBlocks } from "./leaf-blocks.ts";
import { type Block, filler } from "./markdown.ts";
import { isInside, type Span, shift } from "./text.ts";

/** A place in a report that a link can name behind `#`. */
export interface Anchor {
	/** As GitHub makes it of a heading, or as it is written. */
	readonly slug: string;
	/** The words of the heading; of an anchor that is written out, its name. */
	readonly span: Span;
	/** 1 to 6; `undefined` for an anchor that is no heading. */
	readonly level: number | undefined;
}

/** All anchors of a report, in document order; of headings with the same words the later ones are numbered. */
export const anchorsOf = latest(({ chunks }: Chunked): readonly Anchor[] => {
	const slugger = new GithubSlugger();
	return marksIn(chunks).map(({ start, item: { words, span, level } }) => ({
		slug: level === undefined ? words : slugger.slug(words),
		span: shift(span, start),
		level,
	}));
});

/** What links may name; `undefined` where a site generator adds to the text, so that nobody knows. */
export function linkableSlugs(document: Chunked): readonly string[] | undefined {
	if (/\{%|\{\{|--8<--/.test(document.text)) return undefined;

	return anchorsOf(document).map(({ slug }) => slug);
}

/** The anchor of `anchors` that `fragment` names. Hosts differ in dashes and in case, so these make no difference. */
export function anchorNamed<Named extends { readonly slug: string }>(
	anchors: readonly Named[],
	fragment: string,
): Named | undefined {
	const wanted = fragment.replace(/^user-content-/, "");
	return (
		anchors.find(({ slug }) => slug === wanted) ??
		anchors.find(({ slug }) => letters(slug) === letters(wanted))
	);
}

/** Without what hosts treat each in its own way; a number in front is left out by some. */
function letters(slug: string): string {
	const all = slug
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, "");
	return all.replace(/^\d+(?=\D)/, "");
}

interface Mark {
	/** The words of a heading, or the name of an anchor. */
	readonly words: string;
	readonly span: Span;
	readonly level: number | undefined;
}

const marksIn = everywhere((chunk): readonly Mark[] => {
	const headings = leafBlocks(chunk.blocks).flatMap((block) =>
		block.type === "heading"
			? { words: headingWords(chunk, block.textSpan), span: block.textSpan, level: block.level }
			: [],
	);
	return [...headings, ...htmlHeadings(chunk), ...written(chunk)].toSorted(
		(a, b) => a.span.start - b.span.start,
	);
});

/** Spaces stay as they are: of each becomes a dash. */
function headingWords({ prose }: Chunk, { start, end }: Span): string {
	return prose
		.slice(start, end)
		.replaceAll(filler, "")
		.replace(/\{:?\s*#[^{}]*\}\s*$/, "")
		.replace(/&(?:amp|lt|gt|quot|nbsp|#\d+);/g, "")
		.replace(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? " " : gap))
		.trim();
}

/** `<h2>Disk full</h2>`; where code shows one it is taken for one, too: no link is broken by that. */
function* htmlHeadings({ text }: Chunk): Iterable<Mark> {
	for (const { index, 0: whole } of text.matchAll(/<h([1-6])\b[^<>]*>[\s\S]{0,400}?<\/h\1>/gi)) {
		const words = whole.replace(/<[^<>]*>/g, "").trim();
		const start = index + Math.max(0, whole.indexOf(words));
		yield { words, span: { start, end: start + words.length }, level: Number(whole[2]) };
	}
}

/** `<a id="disk">`, `<a name=disk>`, `{#disk}`; what stands in code is none. */
function* written({ text, quoted, blocks }: Chunk): Iterable<Mark> {
	if (!/<|\{/.test(text)) return;

	const inline = quoted.filter(({ start }) => text[start] === "`");
	const code = [...inline, ...leafBlocks(blocks).flatMap(codeSpan)];
	for (const found of text.matchAll(explicit)) {
		const { index, 0: whole } = found;
		const words = groupOf(found, 1) || groupOf(found, 2) || groupOf(found, 3);
		const start = index + whole.lastIndexOf(words);
		const span = { start, end: start + words.length };
		if (!code.some((it) => isInside(span, it))) yield { words, span, level: undefined };
	}
}

const explicit =
	/<[a-z][a-z\d]*\s(?:[^<>]*?\s)?(?:id|name)\s*=\s*(?:["']([^"'>]+)|([^\s"'>]+))|\{:?\s*#([\w:.-]+)/gi;

function codeSpan({ type, span }: Block): Span[] {
	return type === "code" ? [span] : [];
}
