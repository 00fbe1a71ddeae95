import {
	CodeActionRequest,
	CompletionRequest,
	DocumentSymbolRequest,
	FoldingRangeRequest,
	HoverRequest,
	InlayHintRequest,
	type Position,
} from "vscode-languageserver/node";
import { type BuiltServer, startBuiltServer } from "./built-server.ts";

/** Nearly the 5 MB up to which a report is read. */
export const bytes = 4_900_000;
/** Milliseconds in one piece. */
export const bound = 250;

/**
 * For how long the server is held in one piece, in milliseconds, while `text` of nearly 5 MB is opened, asked about and
 * typed in. What is over the bound is tried twice more, as a full collection may fall into any piece.
 */
export async function longestPiece(text: (size: number) => string): Promise<number> {
	const long = cutTo(bytes, text);
	let longest = Infinity;
	for (let run = 0; run < 3 && longest > bound; run++) {
		longest = Math.min(longest, await longestOfOnce(long));
	}
	return longest;
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

async function longestOfOnce(text: string): Promise<number> {
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
