import type { Table as MdastTable, Nodes, Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import { firstMatch } from "./first-match.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import { isEndless, isIntricate } from "./is-intricate.ts";
import { type PlainBlocks, plainBlocks } from "./plain-blocks.ts";
import { plainFrontMatter } from "./plain-front-matter.ts";
import { plainRows } from "./plain-table.ts";
import { shiftedBelow } from "./shifted-below.ts";
import { type Span, shift } from "./text.ts";

/**
 * Stands for markup in prose: `**10:45**` becomes two of these, the time, two of these.
 * A private-use character, so that no pattern takes it for a word or a space of the writer.
 */
export const filler = "\uE000";

/** What Markdown makes of a stretch of text. Spans are relative to that text. */
export type Block = Heading | Paragraph | Item | Table | Rows | Quote | FrontMatter | Opaque;

export interface Heading {
	readonly type: "heading";
	readonly level: number;
	readonly style: "atx" | "setext";
	readonly span: Span;
	/** The words, without `#`. */
	readonly textSpan: Span;
}

export interface Paragraph {
	readonly type: "paragraph";
	readonly span: Span;
}

/** A list item; the list itself is of no interest. */
export interface Item {
	readonly type: "item";
	readonly ordered: boolean;
	/** `undefined` without a task box. */
	readonly checked: boolean | undefined;
	readonly span: Span;
	readonly children: readonly Block[];
}

export interface Table {
	readonly type: "table";
	readonly span: Span;
	readonly header: Row;
	readonly rows: readonly Row[];
}

/** Rows of a table that is so long that they are chunks of their own. */
export interface Rows {
	readonly type: "rows";
	readonly span: Span;
	readonly rows: readonly Row[];
	readonly head: TableHead;
}

/** The header of such a table, with which its rows are read; spans are relative to `text`. */
export interface TableHead {
	/** The header and the delimiter row, with their line ends. */
	readonly text: string;
	readonly prose: string;
	readonly header: Row;
}

export interface Row {
	readonly span: Span;
	/** What stands between the pipes, trimmed. */
	readonly cells: readonly Span[];
}

export interface Quote {
	readonly type: "quote";
	readonly span: Span;
	readonly children: readonly Block[];
}

export interface FrontMatter {
	readonly type: "frontMatter";
	readonly format: "yaml" | "toml";
	readonly span: Span;
	readonly value: string;
}

/** Code, HTML, rules and definitions: not prose; and what would take too long to read. */
export interface Opaque {
	readonly type: "code" | "html" | "break" | "definition" | "unread";
	readonly span: Span;
}

export interface Blocks {
	readonly blocks: readonly Block[];
	/** As long as the text: markup, code blocks and HTML are `filler`, all else stands where it stood. */
	readonly prose: string;
	/** Inline code and links, whose words are not the writer's sentences. */
	readonly quoted: readonly Span[];
}

/** The tree of a whole document, for those who render it. */
export function parseTree(text: string, options = { atStart: true }): Root {
	// The extension is loaded only where it will succeed: when it gives up, what follows is misread.
	const hasFrontMatter = options.atStart && frontMatterEnd(text) !== undefined;
	return fromMarkdown(text, {
		extensions: hasFrontMatter ? [...syntax, frontmatter(["yaml", "toml"])] : syntax,
		mdastExtensions: hasFrontMatter ? [...trees, frontmatterFromMarkdown(["yaml", "toml"])] : trees,
	});
}

/** The blocks of `text`; front matter is looked for only in a text that stands `atStart` of the document. */
export function parseBlocks(text: string, options: { readonly atStart: boolean }): Blocks {
	if (isEndless(text)) return unread(text);

	const front = options.atStart ? plainFrontMatter(text) : undefined;
	const plain = front ?? plainBlocks(text, fullRead);
	if (plain) return { blocks: plain.blocks, prose: fill(text, plain.markup), quoted: plain.quoted };
	return isIntricate(text) ? unread(text) : fullBlocks(text, options);
}

/** The blocks of `text`, which stands right below rows of the table that has this head: rows, and what may end it. */
export function parseBelow(text: string, head: TableHead): Blocks {
	if (isEndless(text)) return unread(text);

	const plain = plainRow(text, head);
	const by = head.text.length;
	if (plain) return { blocks: plain.blocks, prose: fill(text, plain.markup), quoted: plain.quoted };
	if (isIntricate(text)) return unread(text);

	const { blocks, prose, quoted } = fullBlocks(head.text + text, { atStart: false });
	return {
		blocks: blocks.flatMap((block) => shiftedBelow(block, head)),
		prose: prose.slice(by),
		quoted: quoted.filter(({ start }) => start >= by).map((span) => shift(span, -by)),
	};
}

/** A single row that begins with a bar. */
function plainRow(text: string, head: TableHead): PlainBlocks | undefined {
	const read = plainRows(text, head, fullRead);
	const [first] = read?.rows ?? [];
	return (
		read &&
		first && { ...read, blocks: [{ type: "rows", span: first.span, rows: read.rows, head }] }
	);
}

/** One block of which nothing is known. */
export function unread(text: string): Blocks {
	const span = { start: 0, end: text.length };
	return { blocks: [{ type: "unread", span }], prose: fill(text, [span]), quoted: [] };
}

/** The same by a full parse, whatever the text. */
export function fullBlocks(text: string, options: { readonly atStart: boolean }): Blocks {
	const { blocks, markup, quoted } = fullRead(text, options);
	return { blocks, prose: fill(text, markup), quoted };
}

function fullRead(text: string, options = { atStart: false }): PlainBlocks {
	const root = parseTree(text, options);
	const quoted: Span[] = [];
	const spans = [...markup(root, text, quoted)];
	return { blocks: root.children.flatMap((node) => toBlocks(node, text)), markup: spans, quoted };
}

const syntax = [gfmTable(), gfmTaskListItem()];
const trees = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()];

function toBlocks(node: Nodes, text: string): Block[] {
	const span = spanOf(node);
	switch (node.type) {
		case "heading": {
			const style = text[span.start] === "#" ? "atx" : "setext";
			return [{ type: "heading", level: node.depth, style, span, textSpan: innerSpan(node) }];
		}
		case "paragraph":
			return [{ type: "paragraph", span }];
		case "list":
			return node.children.map((item) => ({
				type: "item",
				ordered: node.ordered === true,
				checked: item.checked ?? undefined,
				span: spanOf(item),
				children: item.children.flatMap((child) => toBlocks(child, text)),
			}));
		case "table":
			return toTable(node);
		case "blockquote":
			return [{ type: "quote", span, children: node.children.flatMap((it) => toBlocks(it, text)) }];
		case "yaml":
			return [{ type: "frontMatter", format: "yaml", span, value: node.value }];
		case "code":
		case "html":
		case "definition":
			return [{ type: node.type, span }];
		case "thematicBreak":
			return [{ type: "break", span }];
		default:
			return tomlBlocks(node, span);
	}
}

/** TOML front matter is no node type that mdast itself knows. */
function tomlBlocks(
	node: { readonly type: string; readonly value?: unknown },
	span: Span,
): FrontMatter[] {
	const values = [node].filter(({ type }) => type === "toml").map(({ value }) => String(value));
	return values.map((value) => ({ type: "frontMatter", format: "toml", span, value }));
}

function toTable(node: MdastTable): Table[] {
	const rows = node.children.map((row) => ({
		span: spanOf(row),
		cells: row.children.map((cell) => innerSpan(cell)),
	}));
	const span = spanOf(node);
	return rows.slice(0, 1).map((header) => ({ type: "table", span, header, rows: rows.slice(1) }));
}

/** From the first child to the last; of a node without children the empty span at its end. */
function innerSpan(node: Nodes): Span {
	const children = childrenOf(node);
	const [first, last] = [children.at(0), children.at(-1)];
	const { end } = spanOf(node);
	return first && last
		? { start: spanOf(first).start, end: spanOf(last).end }
		: { start: end, end };
}

function childrenOf(node: Nodes): readonly Nodes[] {
	return "children" in node ? node.children : [];
}

/** What was parsed from a text has a place in it. */
function spanOf({ position }: Nodes): Span {
	return { start: Number(position?.start.offset), end: Number(position?.end.offset) };
}

/** Every stretch that is markup, in document order; what stands in code or links is noted in `quoted`. */
function* markup(node: Nodes, text: string, quoted: Span[]): Iterable<Span> {
	const span = spanOf(node);
	switch (node.type) {
		case "code":
		case "html":
		case "definition":
		case "image":
		case "imageReference":
		case "yaml":
		case "thematicBreak":
			yield span;
			return;
		case "inlineCode": {
			quoted.push(span);
			const ticks = firstMatch(/^`+/, text.slice(span.start, span.end)).length;
			yield { start: span.start, end: span.start + ticks };
			yield { start: span.end - ticks, end: span.end };
			return;
		}
		case "link":
		case "linkReference":
			quoted.push(span);
			yield* wrapping(node, text, quoted);
			return;
		case "strong":
		case "emphasis":
			yield* wrapping(node, text, quoted);
			return;
		default:
			for (const child of childrenOf(node)) yield* markup(child, text, quoted);
	}
}

/** `**`, `[` before the words and `**`, `](url)` after them; an autolink is its own words. */
function* wrapping(node: Nodes, text: string, quoted: Span[]): Iterable<Span> {
	const span = spanOf(node);
	const inner = childrenOf(node).length > 0 ? innerSpan(node) : { start: span.end, end: span.end };
	yield { start: span.start, end: inner.start };
	for (const child of childrenOf(node)) yield* markup(child, text, quoted);
	yield { start: inner.end, end: span.end };
}

function fill(text: string, spans: Iterable<Span>): string {
	let result = "";
	let from = 0;
	for (const { start, end } of spans) {
		result += text.slice(from, start) + filler.repeat(end - start);
		from = end;
	}
	return result + text.slice(from);
}
