import assert from "node:assert/strict";
import {
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	type DocumentDiagnosticReport,
	DocumentDiagnosticRequest,
} from "vscode-languageserver";
import { readMarks } from "../support/marked-text.ts";
import { brief, onlyRules, open, type TestSession } from "../support/session.ts";

const settings = onlyRules("placeholder");
const report = "# Disk full\n\n## Impact\n\nTBD\n\n## Timeline\n\n- 14:05 UTC Alert\n";

suite("pulled diagnostics", () => {
	test("carry code, source, severity and a link to the rule", async () => {
		const { items } = await full(await open(report, { settings }));
		const { message, range, ...rest } = items[0] ?? {};
		assert.deepEqual(rest, {
			severity: 2,
			source: "postmortem",
			code: "placeholder",
			codeDescription: {
				href: "https://github.com/postmortem-tools/postmortem/blob/main/docs/rules.md#placeholder",
			},
		});
	});

	test("stand on the words, counted in UTF-16", async () => {
		const { text } = readMarks(
			"# Disk full\n\n## Impact\n\n😀 TBD\n\n## Timeline\n\n- 14:05 UTC Alert\n",
		);
		const { items } = await full(await open(text, { settings }));
		assert.deepEqual(brief(items), ["4:3-4:6 placeholder"]);
	});

	test("are unchanged while text and settings are", async () => {
		const session = await open(report, { settings });
		const { resultId } = await full(session);
		const again = await pull(session, resultId);
		assert.deepEqual(again, { kind: "unchanged", resultId });
	});

	test("are sent afresh after a change", async () => {
		const session = await open(report, { settings });
		const { resultId } = await full(session);
		await change(session, 2, { line: 4, from: 0, to: 3, text: "None" });
		const { items } = await full(session, resultId);
		assert.deepEqual(items, []);
	});

	test("follow the settings, and the client is asked to pull again", async () => {
		const session = await open(report, { settings });
		const { resultId } = await full(session);
		session.answer(onlyRules());
		await session.client.sendNotification(DidChangeConfigurationNotification.type, {
			settings: null,
		});
		const { items } = await full(session, resultId);
		assert.deepEqual([items, session.asked.refresh], [[], 1]);
	});

	test("ask for the settings once", async () => {
		const session = await open(report, { settings });
		await full(session);
		await full(session);
		assert.equal(session.asked.configuration, 1);
	});

	test("hold the defaults when the client knows no settings", async () => {
		for (const odd of [null, {}, 3, { rules: null }, { rules: { placeholder: 1 }, files: {} }]) {
			const { items } = await full(await open(report, { settings: odd }));
			assert.ok(
				items.some(({ code }) => code === "placeholder"),
				JSON.stringify(odd),
			);
		}
	});

	test("are none in a file that is no report", async () => {
		const uri = "file:///work/README.md";
		const session = await open("# A library\n\n## Install\n\nTBD\n", { settings, uri });
		assert.deepEqual((await full(session)).items, []);
	});

	test("come with the status for a client that wants it", async () => {
		const session = await open(report, { settings, initializationOptions: { status: true } });
		await full(session);
		const { uri, version, isReport, template, findings } = await session.status();
		assert.deepEqual([uri, version, isReport], [session.uri, 1, true]);
		assert.equal(template.id, "classic");
		assert.deepEqual(findings, { error: 0, warning: 1, info: 0, hint: 0 });
	});
});

async function pull(
	session: TestSession,
	previousResultId?: string,
): Promise<DocumentDiagnosticReport> {
	const { client, textDocument } = session;
	return client.sendRequest(DocumentDiagnosticRequest.type, {
		textDocument,
		...(previousResultId !== undefined && { previousResultId }),
	});
}

async function full(session: TestSession, previousResultId?: string) {
	const answer = await pull(session, previousResultId);
	assert.equal(answer.kind, "full");
	return answer;
}

async function change(
	{ client, uri }: TestSession,
	version: number,
	{ line, from, to, text }: { line: number; from: number; to: number; text: string },
): Promise<void> {
	const range = { start: { line, character: from }, end: { line, character: to } };
	await client.sendNotification(DidChangeTextDocumentNotification.type, {
		textDocument: { uri, version },
		contentChanges: [{ range, text }],
	});
}
