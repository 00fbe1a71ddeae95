import type { Element } from "hast";
import type { RootContent } from "mdast";
import { Answers } from "../answers.ts";
import type { Chunk, PlacedChunk } from "../chunks.ts";
import { everywhere } from "../everywhere.ts";
import { firstMatch, groupOf } from "../first-match.ts";
import type { Block } from "../markdown.ts";
import { remembered } from "../remembered.ts";
import type { Report } from "../report.ts";
import { lineEnds, slice } from "../text.ts";
import { chunkTree, definitionsOf } from "./chunk-tree.ts";
import { joined } from "./joined-elements.ts";
import { renderBlocks } from "./render-markdown.ts";
import { type Distance, placed } from "./render-placed.ts";

/**
 * The blocks of a report as elements, each at its place in the text, step by step: those of a chunk were read and
 * rendered once and for all. Of a very long report the beginning is shown.
 */
export function* previewParts({ text, chunks }: Report): Iterable<readonly Element[]> {
	let part: Placed[] = [];
	for (const next of placedBlocks(chunks)) {
		const last = part.at(-1);
		if (last && !goesOn(last, next)) {
			yield elementsOf(part);
			part = [];
		}
		part.push(next);
	}
	yield elementsOf(part);
	const end = chunks.find(({ start }) => start >= longest);
	if (end) yield ending(text, end.start);
}

/** UTF-16 units that are shown. */
const longest = 300_000;

/** A block of Markdown that stands somewhere. */
interface Placed {
	readonly block: RootContent;
	/** From where it was read. */
	readonly by: Distance;
	/** Of a list: `-` or `1.`, say, without the number. */
	readonly mark: string | undefined;
	readonly isBelowTable: boolean;
	readonly isAboveBlank: boolean;
	readonly definitions: string;
}

function* placedBlocks(chunks: readonly PlacedChunk[]): Iterable<Placed> {
	const definitions = byName(definitionsIn(chunks).map(({ item }) => item));
	let line = 0;
	for (const { start, chunk } of chunks) {
		if (start >= longest) return;

		const wanted = wantedBy(chunk, definitions);
		const { blocks, by, isBelowTable } = chunkTree(chunk, wanted);
		const lines = linesIn(chunk);
		for (const [index, block] of blocks.entries()) {
			yield {
				block,
				by: { start: start + by.start, line: line + by.line },
				mark: markOf(block, chunk.text, by),
				isBelowTable: isBelowTable && index === 0,
				isAboveBlank: Number(block.position?.end.line) + by.line < lines,
				definitions: wanted,
			};
		}
		line += lines;
	}
}

/** Line ends. */
const linesIn = remembered(({ text }: Chunk) => Array.from(text.matchAll(lineEnds)).length);

function markOf({ type, position }: RootContent, text: string, by: Distance): string | undefined {
	if (type !== "list") return undefined;

	const from = Number(position?.start.offset) + by.start;
	return text.slice(from, from + 10).replace(/^\d+/, "")[0];
}

/** Lists of one mark are one list, however many lines part them. */
function goesOn(last: Placed, next: Placed): boolean {
	return next.isBelowTable || (next.mark !== undefined && next.mark === last.mark);
}

function elementsOf(part: readonly Placed[]): Element[] {
	const isLoose = part.some(
		({ block, isAboveBlank }, index) =>
			isSpread(block) || (isAboveBlank && index < part.length - 1),
	);
	return joined(
		part.map(({ block, definitions, by }) =>
			rendered(block, definitions, isLoose).map((element) => placed(element, by)),
		),
	);
}

function isSpread(block: RootContent): boolean {
	if (block.type !== "list") return false;
	return block.spread === true || block.children.some(({ spread }) => spread === true);
}

function rendered(block: RootContent, definitions: string, isLoose: boolean): readonly Element[] {
	const known = elements.get(block);
	if (known?.definitions === definitions && known.isLoose === isLoose) return known.elements;

	const shown = block.type === "list" ? { ...block, spread: isLoose } : block;
	const fresh = renderBlocks([shown], definitions === "" ? [] : definitionsOf(definitions));
	elements.set(block, { definitions, isLoose, elements: fresh });
	return fresh;
}

const elements = new WeakMap<RootContent, Rendered>();

interface Rendered {
	readonly definitions: string;
	readonly isLoose: boolean;
	readonly elements: readonly Element[];
}

const definitionsIn = everywhere(({ text, blocks }) => definitionsAmong(blocks, text));

function definitionsAmong(blocks: readonly Block[], text: string): readonly string[] {
	return blocks.flatMap((block) => {
		if ("children" in block) return definitionsAmong(block.children, text);
		return block.type === "definition" ? [slice(text, block.span)] : [];
	});
}

/** Of those of one name the first counts. */
function byName(definitions: readonly string[]): ReadonlyMap<string, string> {
	const named = new Map<string, string>();
	for (const definition of definitions) {
		const name = plain(firstMatch(/^[^\]]*/, definition.replace(/^\s*\[/, "")));
		if (!named.has(name)) named.set(name, definition);
	}
	return named;
}

/** Those whose names stand in brackets in a chunk. */
function wantedBy(chunk: Chunk, definitions: ReadonlyMap<string, string>): string {
	if (definitions.size === 0) return "";

	return Array.from(namesIn(chunk), (name) => definitions.get(name) ?? [])
		.flat()
		.join("\n");
}

const namesIn = remembered(
	({ text }: Chunk) =>
		new Set(Array.from(text.matchAll(/\[([^[\]]{1,200})\]/g), (found) => plain(groupOf(found, 1)))),
);

function plain(name: string): string {
	return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function ending(text: string, start: number): Element[] {
	const lines = Array.from(text.matchAll(lineEnds)).length;
	const line = Array.from(text.slice(0, start).matchAll(lineEnds)).length;
	const note = `*The preview ends here, at line ${line + 1} of ${lines + 1}: the report is too long to be shown whole. Split it, or put its logs into files and link to them.*`;
	const chunk = { text: note, blocks: [], prose: note, quoted: [], answers: new Answers() };
	const tree = chunkTree(chunk, "");
	return renderBlocks(tree.blocks).map((element) => placed(element, { start, line }));
}
