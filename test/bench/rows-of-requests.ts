import {
	CodeActionRequest,
	CompletionRequest,
	DocumentSymbolRequest,
	HoverRequest,
	InlayHintRequest,
	type Position,
} from "vscode-languageserver/node";
import { type BuiltServer, startBuiltServer } from "./built-server.ts";
import { collect } from "./measure.ts";
import { reportOf } from "./reports.ts";
import type { Row } from "./row.ts";
import { warmUp } from "./rows-of-keystroke.ts";

/** What an editor asks after a keystroke, each alone, in a report of 1 MB. */
export const requestRows: readonly Row[] = [
	row("outline", "outline", ({ client }) =>
		client.sendRequest(DocumentSymbolRequest.type, { textDocument }),
	),
	row("completion", "completion of a timestamp", ({ client }, position) =>
		client.sendRequest(CompletionRequest.type, { textDocument, position }),
	),
	row("hints", "inlay hints of 60 lines", ({ client }, { line }) =>
		client.sendRequest(InlayHintRequest.type, {
			textDocument,
			range: { start: at(line - 30, 0), end: at(line + 30, 0) },
		}),
	),
	row("hover", "hover on an entry", ({ client }, { line }) =>
		client.sendRequest(HoverRequest.type, { textDocument, position: at(line - 1, 6) }),
	),
	row("actions", "code actions at an entry", ({ client }, { line }) =>
		client.sendRequest(CodeActionRequest.type, {
			textDocument,
			range: { start: at(line - 1, 6), end: at(line - 1, 6) },
			context: { diagnostics: [] },
		}),
	),
];

type Ask = (server: BuiltServer, typed: Position) => Promise<unknown>;

function row(name: string, words: string, ask: Ask): Row {
	return {
		name: `request-${name}`,
		work: `${words} after a keystroke, 1 MB report`,
		target: { p95: 5 },
		measure: async () => ({ ours: await timeRequests(ask) }),
	};
}

/** From the keystroke to the answer. The diagnostics are asked for afterwards, as an editor does, and not counted. */
async function timeRequests(ask: Ask) {
	const text = reportOf(1_000_000);
	const line = Math.round(text.split("\n").length / 2);
	const server = await startBuiltServer();
	await server.open(uri, text);
	await server.change(uri, { start: at(line, 0), end: at(line, 0) }, "- \n");
	await server.pull(uri);
	let isLonger = false;
	const timing = await collect({ runs: 120, warmUp }, async () => {
		isLonger = !isLonger;
		const began = performance.now();
		// An entry is begun: `- 2`, then taken back.
		const end = at(line, isLonger ? 2 : 3);
		await server.change(uri, { start: at(line, 2), end }, isLonger ? "2" : "");
		const answer = await ask(server, at(line, isLonger ? 3 : 2));
		const milliseconds = performance.now() - began;
		if (isLonger && isEmpty(answer)) throw new Error("There is no answer to be measured.");
		await server.pull(uri);
		return milliseconds;
	});
	await server.end();
	return timing;
}

function isEmpty(answer: unknown): boolean {
	return answer === null || (Array.isArray(answer) && answer.length === 0);
}

const uri = "file:///work/postmortems/2026-03-01-checkout.md";
const textDocument = { uri };

function at(line: number, character: number): Position {
	return { line, character };
}
