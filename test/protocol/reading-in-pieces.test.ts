import assert from "node:assert/strict";
import {
	type Diagnostic,
	DidChangeTextDocumentNotification,
	DidOpenTextDocumentNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticRequest,
} from "vscode-languageserver";
import { reportOf } from "../bench/reports.ts";
import { brief, onlyRules, open, type TestSession } from "../support/session.ts";

/** Takes far longer than one piece may. */
const long = `${reportOf(600_000)}\n## Lessons Learned\n\nTBD\n`;
const settings = onlyRules("placeholder");

suite("a long document", () => {
	test("is read in pieces, and others are answered in between", async () => {
		const { session, turns } = await openLong();
		const wanted = pull(session, session.uri);
		await turns.waiting();

		const uri = "file:///work/incidents/short.md";
		const textDocument = { uri, languageId: "markdown", version: 1, text: short };
		await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
		assert.deepEqual(brief(await pull(session, uri)), ["7:0-7:3 placeholder"]);

		turns.giveAll();
		const line = long.split("\n").length - 2;
		assert.deepEqual(brief(await wanted), [`${line}:0-${line}:3 placeholder`]);
	});

	test("that changes meanwhile is answered for as it is then", async () => {
		const { session, turns } = await openLong();
		const wanted = pull(session, session.uri);
		await turns.waiting();

		const start = { line: 0, character: 0 };
		await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri: session.uri, version: 2 },
			contentChanges: [{ range: { start, end: start }, text: "TBD\n\n" }],
		});
		turns.giveAll();
		const line = long.split("\n").length;
		const found = [`0:0-0:3 placeholder`, `${line}:0-${line}:3 placeholder`];
		assert.deepEqual(brief(await wanted), found);
	});
});

const short = "---\ntype: postmortem\n---\n# Disk full\n\n## Timeline\n\nTBD\n";

/** With it the test decides when the server goes on. */
async function openLong() {
	const waiting: (() => void)[] = [];
	let isGiven = false;
	let onWait = () => {};
	const later = (work: () => void) => {
		if (isGiven) setImmediate(work);
		else waiting.push(work);
		onWait();
	};
	const turns = {
		waiting: () =>
			new Promise<void>((resolve) => {
				if (waiting.length > 0) resolve();
				else onWait = resolve;
			}),
		giveAll: () => {
			isGiven = true;
			for (const work of waiting.splice(0)) work();
		},
	};
	return { session: await open(long, { settings, later }), turns };
}

async function pull({ client }: TestSession, uri: string): Promise<Diagnostic[]> {
	const { type } = DocumentDiagnosticRequest;
	const report: DocumentDiagnosticReport = await client.sendRequest(type, {
		textDocument: { uri },
	});
	return report.kind === "full" ? report.items : [];
}
