import {
	CodeActionRequest,
	CompletionRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRequest,
	type Position,
} from "vscode-languageserver/node";
import { hardShapes, type Shape } from "../support/hard-shapes.ts";
import { type BuiltServer, startBuiltServer } from "./built-server.ts";
import { toTiming } from "./measure.ts";
import { reportOf } from "./reports.ts";
import type { Measured, Row } from "./row.ts";

/** Nearly the 5 MB up to which a report is read. */
const bytes = 4_900_000;
/** Milliseconds. */
const bound = 250;

/** For how long the server is held in one piece, at most, by whatever is in a report, and whatever is asked of it. */
export const boundRows: readonly Row[] = [
	row("bullets", "an ordinary report as bullets", [
		{ name: "bullets", text: () => reportOf(bytes, "bullets") },
	]),
	row("table", "an ordinary report as one table", [
		{ name: "table", text: () => reportOf(bytes, "table") },
	]),
	row(
		"shapes",
		"texts that are hard to read, each in its own way; takes a quarter of an hour",
		hardShapes,
	),
];

function row(name: string, words: string, shapes: readonly Shape[]): Row {
	return {
		name: `bounded-${name}`,
		work: `the longest piece in which the server is held, 4.9 MB: ${words}`,
		target: { longest: bound },
		measure: () => longestOf(shapes),
	};
}

async function longestOf(shapes: readonly Shape[]): Promise<Measured> {
	const pieces: { readonly name: string; readonly longest: number }[] = [];
	for (const { name, text } of shapes) {
		pieces.push({ name, longest: await surelyLongest(cutTo(bytes, text)) });
	}
	const worst = pieces.toSorted((a, b) => b.longest - a.longest);
	const told = worst.slice(0, 5).map((it) => `${it.name} ${it.longest.toFixed(0)} ms`);
	const longest = worst[0]?.longest ?? 0;
	return {
		ours: toTiming(pieces.map((it) => it.longest)),
		figures: { longest },
		note: `the worst: ${told.join(", ")}`,
	};
}

/** As many letters of it as are so many bytes in a file. */
function cutTo(most: number, text: (size: number) => string): string {
	let size = most;
	for (;;) {
		const made = text(Math.floor(size));
		const length = Buffer.byteLength(made);
		if (length <= 1.02 * most) return made;
		size *= most / length;
	}
}

/** What is over the bound is tried again: a full collection may fall into any piece. */
async function surelyLongest(text: string): Promise<number> {
	let longest = Infinity;
	for (let run = 0; run < 3 && longest > bound; run++) {
		longest = Math.min(longest, await longestPiece(text));
	}
	return longest;
}

async function longestPiece(text: string): Promise<number> {
	let longest = 0;
	const onPiece = (milliseconds: number) => {
		longest = Math.max(longest, milliseconds);
	};
	const server = await startBuiltServer({ onPiece });
	// Its start is measured by other rows.
	longest = 0;
	await server.open(uri, text);
	await server.pull(uri);
	const { middle, end } = placesIn(text);
	await askAll(server, middle);
	for (const place of [middle, middle, end, end]) {
		await server.change(uri, { start: place, end: place }, "x");
		await server.pull(uri);
		await askAll(server, place);
	}
	await server.end();
	return longest;
}

/** What an editor asks. */
async function askAll({ client }: BuiltServer, position: Position): Promise<void> {
	const { line } = position;
	const lines = { start: at(Math.max(0, line - 30), 0), end: at(line + 30, 0) };
	const here = { start: position, end: position };
	await client.sendRequest(DocumentSymbolRequest.type, { textDocument });
	await client.sendRequest(FoldingRangeRequest.type, { textDocument });
	await client.sendRequest(InlayHintRequest.type, { textDocument, range: lines });
	await client.sendRequest(HoverRequest.type, { textDocument, position });
	await client.sendRequest(CompletionRequest.type, { textDocument, position });
	const context = { diagnostics: [] };
	await client.sendRequest(CodeActionRequest.type, { textDocument, range: here, context });
}

/** The middle of the longest line, if that is most of the text, else of the middle line; and the very end. */
function placesIn(text: string): { readonly middle: Position; readonly end: Position } {
	const lines = text.split(/\r\n?|\n/);
	const long = lines.findIndex((line) => line.length > text.length / 2);
	const line = long < 0 ? Math.floor(lines.length / 2) : long;
	const lengthOf = (index: number) => lines[index]?.length ?? 0;
	return {
		middle: at(line, Math.floor(lengthOf(line) / 2)),
		end: at(lines.length - 1, lengthOf(lines.length - 1)),
	};
}

/** Whatever stands in it, by its name it is a report. */
const uri = "file:///work/postmortems/2026-03-01-postmortem.md";
const textDocument = { uri };

function at(line: number, character: number): Position {
	return { line, character };
}
