import type { Chunk } from "./chunks.ts";
import { everywhere } from "./everywhere.ts";
import { firstMatch } from "./first-match.ts";
import { leafBlocks } from "./leaf-blocks.ts";
import { type LinkTarget, readTarget } from "./link-target.ts";
import { type Block, filler } from "./markdown.ts";
import { perChunk } from "./per-chunk.ts";
import type { Report } from "./report.ts";
import { isInside, type Span, shift } from "./text.ts";

/** `[words](target)`, `![words](target)` or `[words]: target`. */
export interface Link {
	readonly kind: "link" | "image" | "definition";
	readonly span: Span;
	/** What stands for the target, without angle brackets. */
	readonly targetSpan: Span;
	/** The target stands in angle brackets: `[words](<a b.md>)`. */
	readonly isBracketed: boolean;
	readonly target: LinkTarget;
}

/** All links with a target of their own, in the order of the targets; none that stand in code. */
export const linksOf: (report: Report) => Link[] = linkSearch(() => true);

/** A search for those links whose target is wanted. */
export function linkSearch(isWanted: (target: LinkTarget) => boolean): (report: Report) => Link[] {
	const search = everywhere((chunk) => linksIn(chunk).filter(({ target }) => isWanted(target)));
	return ({ chunks }) => search(chunks).map(({ start, item }) => placed(item, start));
}

function placed(link: Link, by: number): Link {
	return { ...link, span: shift(link.span, by), targetSpan: shift(link.targetSpan, by) };
}

/** Those of one chunk, relative to it. */
const linksIn = perChunk((chunk): readonly Link[] => {
	const hasTargets = chunk.text.includes("](") || chunk.text.includes("]:");
	if (!hasTargets) return [];

	const found = [...inlineLinks(chunk), ...images(chunk), ...definitions(chunk)];
	return found.toSorted((a, b) => a.targetSpan.start - b.targetSpan.start);
});

/** Of what is quoted, code and references have no target. */
function* inlineLinks(chunk: Chunk): Iterable<Link> {
	for (const span of chunk.quoted) {
		if (chunk.text[span.start] !== "[" || chunk.text[span.end - 1] !== ")") continue;

		yield* linkAt(chunk, { kind: "link", start: span.start, label: span.start });
	}
}

/** An image is markup from its start on; the same signs in code or as text are not. */
function* images(chunk: Chunk): Iterable<Link> {
	if (!chunk.text.includes("![")) return;

	const closed = leafBlocks(chunk.blocks).flatMap(verbatim);
	for (const { index, 0: mark } of chunk.text.matchAll(/<!--[\s\S]*?(?:-->|$)|!\[/g)) {
		const at = { start: index, end: index + 2 };
		const isMarkup = mark === "![" && chunk.prose[index] === filler;
		if (!isMarkup || closed.some((span) => isInside(at, span))) continue;

		yield* linkAt(chunk, { kind: "image", start: index, label: index + 1 });
	}
}

function verbatim({ type, span }: Block): Span[] {
	return ["code", "html", "frontMatter", "definition", "unread"].includes(type) ? [span] : [];
}

/** `[disk]: 2026-03-01-disk.md "Title"`; a footnote, `[^1]: words`, is none. */
function* definitions({ text, blocks }: Chunk): Iterable<Link> {
	if (!text.includes("]:")) return;

	for (const { type, span } of leafBlocks(blocks)) {
		const label = type === "definition" ? definitionLabel.exec(text.slice(span.start))?.[0] : "";
		if (!label) continue;

		const from = span.start + label.length;
		yield withTarget({ text }, { kind: "definition", start: span.start, from });
	}
}

const definitionLabel = /^\[(?!\^)(?:[^[\]\\]|\\[\s\S])+\]:[ \t]*(?:\r\n?|\n)?[ \t>]*/;

interface Found {
	readonly kind: Link["kind"];
	readonly start: number;
	/** Where the target begins. */
	readonly from: number;
}

function withTarget({ text }: Pick<Chunk, "text">, { kind, start, from }: Found): Link {
	const isBracketed = text[from] === "<";
	const begin = isBracketed ? from + 1 : from;
	const end = isBracketed ? closingAngle(text, begin) : targetEnd(text, begin);
	const close = kind === "definition" ? end : text.indexOf(")", end) + 1;
	const target = readTarget(text.slice(begin, end));
	return {
		kind,
		span: { start, end: Math.max(close, end) },
		targetSpan: { start: begin, end },
		isBracketed,
		target,
	};
}

/** The link whose words open at `label`; none where a name follows them, as in `![graph][disk]`. */
function* linkAt(
	chunk: Chunk,
	{ kind, start, label }: Pick<Link, "kind"> & { readonly start: number; readonly label: number },
): Iterable<Link> {
	const close = closingBracket(chunk, label);
	if (chunk.text[close + 1] !== "(") return;

	const from = close + 2 + firstMatch(/^\s*/, chunk.text.slice(close + 2)).length;
	yield withTarget(chunk, { kind, start, from });
}

/** Of brackets in the words each has its other half, but for those that are escaped or in code. */
function closingBracket({ text, quoted }: Chunk, from: number): number {
	let depth = 0;
	let at = from;
	for (; at < text.length; at++) {
		const code = text[at] === "`" ? quoted.find(({ start }) => start === at) : undefined;
		if (code) at = code.end - 1;
		else if (text[at] === "\\") at++;
		else if (text[at] === "[") depth++;
		else if (text[at] === "]" && --depth === 0) break;
	}
	return at;
}

function closingAngle(text: string, from: number): number {
	return from + firstMatch(/^[^>]*/, text.slice(from)).length;
}

/** A target ends at white space, or at a parenthesis that it does not open itself. */
function targetEnd(text: string, from: number): number {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		const character = text.charAt(at);
		if (/\s/.test(character)) return at;
		if (character === "\\") at++;
		else if (character === "(") depth++;
		else if (character === ")" && --depth < 0) return at;
	}
	return text.length;
}
