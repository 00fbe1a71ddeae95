import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { ProtocolConnection, Range } from "vscode-languageserver/node";
import { reportOf } from "../bench/reports.ts";
import { allRequests } from "../support/all-requests.ts";
import { startSoaked } from "./soaked-server.ts";

export interface Soak {
	readonly edits: number;
	readonly documents: number;
	/** Told after each tenth of them what the server holds, in megabytes. */
	readonly say: (edits: number, heap: number) => void;
}

/**
 * Type into many open reports for long, as a writer does: a word, and the word away again, with all that an editor
 * asks for in between; now and then a document is closed and another one opened.
 *
 * @returns by how many megabytes the server holds more after the last edit than after the first tenth of them, when
 * all texts are as they were.
 */
export async function typeForLong({ edits, documents, say }: Soak): Promise<number> {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-soak-"));
	const server = await startSoaked(pathToFileURL(folder).href);
	try {
		const open = Array.from({ length: documents }, (_, number) => newDocument(folder, number));
		for (const document of open) await openDocument(server.client, document);
		const writer = { client: server.client, folder, open };
		const heaps: number[] = [];
		// What is typed is taken away again: edits come in pairs.
		const upTo = (tenth: number) => 2 * Math.round((edits * tenth) / 20);
		for (let tenth = 1; tenth <= 10; tenth++) {
			await type(writer, upTo(tenth - 1), upTo(tenth));
			const heap = await server.heap();
			say(upTo(tenth), heap);
			heaps.push(heap);
		}
		return (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
	} finally {
		await server.end();
		rmSync(folder, { recursive: true });
	}
}

interface Document {
	readonly uri: string;
	readonly number: number;
	readonly version: number;
}

interface Writer {
	readonly client: ProtocolConnection;
	readonly folder: string;
	/** Open now. */
	readonly open: Document[];
}

const text = reportOf(2_000);
const lines = text.split("\n");
const words = [
	"x",
	"14:05 ",
	"- ",
	"#",
	"`",
	"(@ana)",
	"https://example.org/1",
	"<!--",
	"[a](b.md)",
	"\n\n",
];

function newDocument(folder: string, number: number): Document {
	const path = join(folder, `2026-03-01-${number}.md`);
	writeFileSync(path, text);
	return { uri: pathToFileURL(path).href, number, version: 1 };
}

function openDocument(client: ProtocolConnection, { uri, version }: Document): Promise<void> {
	const textDocument = { uri, languageId: "markdown", version, text };
	return client.sendNotification("textDocument/didOpen", { textDocument });
}

/** From one edit to another; each second one takes away what the one before put there. */
async function type(writer: Writer, from: number, to: number): Promise<void> {
	for (let edit = from; edit < to; edit += 2) {
		const index = (edit / 2) % writer.open.length;
		// A number without a pattern that its neighbours share.
		const place = Math.imul(edit + 1, 2_654_435_761) >>> 8;
		await typeWord(writer, index, place);
		if (edit % 2_000 === 0) await openAnother(writer, index, edit);
	}
}

async function typeWord({ client, open }: Writer, index: number, place: number): Promise<void> {
	const document = open[index];
	if (!document) return;

	const { uri, version } = document;
	open[index] = { ...document, version: version + 2 };
	const word = words[place % words.length] ?? "";
	const line = place % lines.length;
	const start = { line, character: (place >>> 5) % ((lines[line]?.length ?? 0) + 1) };
	const breaks = word.split("\n").length - 1;
	const end =
		breaks > 0
			? { line: line + breaks, character: 0 }
			: { line, character: start.character + word.length };
	await change(client, { uri, version: version + 1, range: { start, end: start }, text: word });
	await ask(client, { uri, position: end, place });
	await change(client, { uri, version: version + 2, range: { start, end }, text: "" });
	await client.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
}

interface Changed {
	readonly uri: string;
	readonly version: number;
	readonly range: Range;
	readonly text: string;
}

function change(client: ProtocolConnection, { uri, version, range, text }: Changed): Promise<void> {
	return client.sendNotification("textDocument/didChange", {
		textDocument: { uri, version },
		contentChanges: [{ range, text }],
	});
}

const afterEach = ["textDocument/diagnostic"];
/** What this client is not offered is left out. */
const nowAndThen = Object.keys(allRequests).filter((it) => !/resolve|willRename/.test(it));

interface Asking {
	readonly uri: string;
	readonly position: Range["start"];
	readonly place: number;
}

/** What an editor asks after each key, and now and then one of all other requests. */
async function ask(client: ProtocolConnection, { uri, position, place }: Asking): Promise<void> {
	const range = { start: { line: 0, character: 0 }, end: position };
	const other = place % 16 === 0 ? [nowAndThen[(place >>> 4) % nowAndThen.length] ?? ""] : [];
	const methods = [...afterEach, ...other];
	const answers = methods.map((method) =>
		client.sendRequest(method, allRequests[method]?.({ uri, position, range })),
	);
	await Promise.all(answers);
}

async function openAnother({ client, folder, open }: Writer, index: number, edit: number) {
	const document = open[index];
	if (!document) return;

	await client.sendNotification("textDocument/didClose", { textDocument: { uri: document.uri } });
	rmSync(join(folder, `2026-03-01-${document.number}.md`));
	const changes = [{ uri: document.uri, type: 3 }];
	await client.sendNotification("workspace/didChangeWatchedFiles", { changes });
	const other = newDocument(folder, open.length + edit);
	open[index] = other;
	const made = [{ uri: other.uri, type: 1 }];
	await client.sendNotification("workspace/didChangeWatchedFiles", { changes: made });
	await openDocument(client, other);
}
