import type { PlacedChunk } from "../chunks.ts";
import { everywhere } from "../everywhere.ts";
import { isIntricate } from "../is-intricate.ts";
import type { Report } from "../report.ts";
import { lineAt, lineEnds, slice } from "../text.ts";

/** Some neighbouring chunks of a report, to be rendered by themselves. */
export interface Piece {
	/** As Markdown, without what cannot be shown; what is in it stands where it stands in the report. */
	readonly text: string;
	/** The definitions of links in other pieces that this one may refer to. */
	readonly definitions: string;
	/** Where it begins: a UTF-16 offset, and the lines above. */
	readonly start: number;
	readonly line: number;
}

/**
 * What of a report is shown, in pieces; a report of usual length is one.
 *
 * They part at headings: to render one takes a part of a second. Of a very long report the beginning is shown.
 */
export function* previewPieces({ text, chunks }: Report): Iterable<Piece> {
	const definitions = definitionsIn(chunks).map(({ item }) => item);
	let line = 0;
	for (const group of groups(chunks)) {
		const start = group[0]?.start ?? 0;
		const shown = group.map(({ chunk }) => readable(chunk)).join("");
		yield { text: shown, definitions: wantedBy(shown, definitions), start, line };
		line += lineAt(shown, shown.length) - 1;
	}
	const end = chunks.find(({ start }) => start >= longest);
	if (end) yield ending(text, end.start, line);
}

/** UTF-16 units: shown in all, and in a piece, once a heading follows, or whatever follows. */
const longest = 300_000;
const fair = 15_000;
const most = 60_000;

function* groups(chunks: readonly PlacedChunk[]): Iterable<readonly PlacedChunk[]> {
	let group: PlacedChunk[] = [];
	for (const placed of chunks) {
		if (placed.start >= longest) break;

		const length = placed.start - (group[0]?.start ?? 0);
		const type = placed.chunk.blocks[0]?.type;
		if (length > (type === "heading" ? fair : most) && type !== "rows") {
			yield group;
			group = [];
		}
		group.push(placed);
	}
	yield group;
}

/** A block that would take too long makes way for a line that says so, and all else stays where it stands. */
function readable({ text, blocks }: PlacedChunk["chunk"]): string {
	const [first] = blocks;
	const isRaw = first?.type === "code" || first?.type === "html";
	const isUnread = blocks.some(({ type }) => type === "unread") || (!isRaw && isIntricate(text));
	if (!isUnread) return text;

	const blank = text.replace(/[^\r\n]/g, " ");
	return omission + blank.slice(omission.length);
}

const omission = "*A block is left out: it is too intricate to be shown.*";

const definitionsIn = everywhere(({ text, blocks }) =>
	blocks.filter(({ type }) => type === "definition").map(({ span }) => slice(text, span)),
);

/** Those whose names stand in brackets in `text`. */
function wantedBy(text: string, definitions: readonly string[]): string {
	if (definitions.length === 0) return "";

	const named = new Set(Array.from(text.matchAll(bracketed), ([, name = ""]) => plain(name)));
	return definitions
		.filter((it) => named.has(plain(/^\s*\[([^\]]*)\]:/.exec(it)?.[1] ?? "")))
		.join("\n");
}

const bracketed = /\[([^[\]]{1,200})\]/g;

function plain(name: string): string {
	return name.trim().replace(/\s+/g, " ").toLowerCase();
}

function ending(text: string, start: number, line: number): Piece {
	const lines = Array.from(text.matchAll(lineEnds)).length;
	const note = `*The preview ends here, at line ${line + 1} of ${lines + 1}: the report is too long to be shown whole. Split it, or put its logs into files and link to them.*`;
	return { text: note, definitions: "", start, line };
}
