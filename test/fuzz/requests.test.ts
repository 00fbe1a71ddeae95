import assert from "node:assert/strict";
import fc from "fast-check";
import type { Position, Range } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { allRequests } from "../support/all-requests.ts";
import { eglot, neovim, vscode } from "../support/clients.ts";
import { open } from "../support/session.ts";
import { anyText } from "./documents.ts";
import { property } from "./property.ts";

const clients = {
	vscode: { capabilities: vscode, initializationOptions: { codeLens: true, related: true } },
	eglot: { capabilities: eglot },
	neovim: { capabilities: neovim },
};
const client = fc.constantFrom("vscode", "eglot", "neovim");
const asking = fc.record({ text: anyText, places: fc.tuple(fc.nat(), fc.nat()), client });
/** Those that wait for a folder to be read have tests of their own. */
const methods = Object.keys(allRequests).filter((it) => !/index|insights|workspace/i.test(it));

suite("a session asked anything", () => {
	property("answers with places that there are", { of: asking, cost: 300 }, async (asked) => {
		const { text, places, client } = asked;
		const session = await open(text, clients[client]);
		const { uri } = session;
		const document = TextDocument.create(uri, "markdown", 1, text);
		const [from, to] = places.map((it) => it % (text.length + 1)).toSorted((a, b) => a - b);
		const position = document.positionAt(from ?? 0);
		const range = { start: position, end: document.positionAt(to ?? 0) };
		for (const method of methods) {
			const params = allRequests[method]?.({ uri, position, range });
			const answer = await session.client.sendRequest<unknown>(method, params).catch(refusal);
			for (const found of rangesIn(answer)) assertThere(document, found, method);
			for (const edits of editsIn(answer)) TextDocument.applyEdits(document, [...edits]);
		}
		session.client.dispose();
	});
});

/** What is not offered to a client, and what is refused, is answered with an error that says so. */
function refusal(error: unknown): undefined {
	const codes: readonly unknown[] = [-32601, -32803];
	assert(error instanceof Error && "code" in error && codes.includes(error.code), String(error));
}

function* rangesIn(value: unknown): Iterable<Range> {
	if (typeof value !== "object" || value === null) return;
	if (isRange(value)) yield value;
	for (const inner of Object.values(value)) yield* rangesIn(inner);
}

function isRange(value: object): value is Range {
	return "start" in value && "end" in value && isPosition(value.start) && isPosition(value.end);
}

function isPosition(value: unknown): value is Position {
	return typeof value === "object" && value !== null && "line" in value && "character" in value;
}

/** A position that is not in the document would be taken for another one. */
function assertThere(document: TextDocument, { start, end }: Range, method: string): void {
	const [from, to] = [document.offsetAt(start), document.offsetAt(end)];
	assert.deepEqual([document.positionAt(from), document.positionAt(to)], [start, end], method);
	assert(from <= to, method);
}

interface TextEdit {
	readonly range: Range;
	readonly newText: string;
}

/** Lists of edits that are to be applied together; the library refuses those that overlap. */
function* editsIn(value: unknown): Iterable<readonly TextEdit[]> {
	if (typeof value !== "object" || value === null) return;
	if (Array.isArray(value) && value.length > 0 && value.every(isEdit)) yield value;
	for (const inner of Object.values(value)) yield* editsIn(inner);
}

function isEdit(value: unknown): value is TextEdit {
	if (typeof value !== "object" || value === null) return false;
	return "newText" in value && "range" in value && isRange(Object(value.range));
}
