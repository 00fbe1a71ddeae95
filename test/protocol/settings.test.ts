import assert from "node:assert/strict";
import {
	type Diagnostic,
	DidChangeWatchedFilesNotification,
	DidChangeWorkspaceFoldersNotification,
	DocumentDiagnosticRequest,
} from "vscode-languageserver";
import { readFileRequest } from "../../server/src/protocol/messages.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { brief, onlyRules, open, type TestSession } from "../support/session.ts";

const settings = onlyRules("placeholder");
const report = "# Disk full\n\n## Impact\n\nTBD\n\n## Timeline\n\n- 14:05 UTC Alert\n";
const off = '{ "rules": { "placeholder": "off" } }';
const configUri = "file:///work/.postmortem.json";

suite("workspace folders", () => {
	const folder = { uri: "file:///work", name: "work" };
	const globs = { ...settings, files: ["incidents/*.md"] };

	test("are where globs start", async () => {
		const session = await open("TBD\n", { settings: globs, folders: [folder] });
		assert.deepEqual(brief(await findings(session)), ["0:0-0:3 placeholder"]);
	});

	test("may come and go", async () => {
		const session = await open("TBD\n", { settings: globs });
		assert.deepEqual(await findings(session), []);
		await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
			event: { added: [folder], removed: [] },
		});
		assert.equal((await findings(session)).length, 1);
	});
});

suite("configuration files", () => {
	test("win over the editor's settings", async () => {
		const session = await open(report, { settings, files: memoryFiles({ [configUri]: off }) });
		assert.deepEqual(await findings(session), []);
	});

	test("are read again when the client says that they changed", async () => {
		const files = { [configUri]: off };
		const session = await open(report, { settings, files: memoryFiles(files) });
		await findings(session);
		files[configUri] = "{}";
		await filesChanged(session);
		assert.deepEqual(brief(await findings(session)), ["4:0-4:3 placeholder"]);
		assert.equal(session.asked.refresh, 1);
	});

	test("show their faults, and stay in force as they last were", async () => {
		const files = { [configUri]: off };
		const session = await open(report, { settings, files: memoryFiles(files) });
		await findings(session);
		files[configUri] = '{\n  "rules": }';
		await filesChanged(session);
		assert.deepEqual(await findings(session), []);
		const { uri, diagnostics } = await session.pushed();
		assert.deepEqual([uri, brief(diagnostics)], [configUri, ["1:11-1:12 undefined"]]);
	});

	test("that cannot be read say so, and are in force again when they can be", async () => {
		const texts: Record<string, string> = { [configUri]: off };
		let reason: string | undefined;
		const files = { ...memoryFiles(texts), whyUnread: async () => reason };
		const folders = [{ uri: "file:///work", name: "work" }];
		const session = await open(report, { settings, files, folders });
		await findings(session);
		delete texts[configUri];
		reason = "a folder has this name; rename it";
		await filesChanged(session);
		assert.deepEqual(await findings(session), []);
		const told = await session.pushed();
		assert.match(String(told.diagnostics[0]?.message), /cannot be read: a folder has this name/);
		texts[configUri] = "{}";
		await filesChanged(session);
		assert.deepEqual(brief(await findings(session)), ["4:0-4:3 placeholder"]);
	});

	test("lose their faults when they are mended", async () => {
		const files = { [configUri]: "{" };
		const session = await open(report, { settings, files: memoryFiles(files) });
		await findings(session);
		await session.pushed();
		files[configUri] = "{}";
		await filesChanged(session);
		await findings(session);
		assert.deepEqual(await session.pushed(), { uri: configUri, diagnostics: [] });
	});

	test("come from the client where the server cannot read", async () => {
		const uri = "vscode-vfs://host/work/incidents/a.md";
		const session = await open(report, {
			settings,
			uri,
			initializationOptions: { readFile: true },
		});
		const asked: string[] = [];
		session.client.onRequest(readFileRequest, (params: { uri: string }) => {
			asked.push(params.uri);
			return { text: params.uri.includes("incidents/.post") ? off : null };
		});
		assert.deepEqual(await findings(session), []);
		assert.deepEqual(asked, [
			"vscode-vfs://host/.postmortem.json",
			"vscode-vfs://host/work/.postmortem.json",
			"vscode-vfs://host/work/incidents/.postmortem.json",
		]);
	});

	test("are none when the client does not answer", async () => {
		const uri = "vscode-vfs://host/incidents/2026-03-01-outage.md";
		const session = await open(report, {
			settings,
			uri,
			initializationOptions: { readFile: true },
		});
		assert.equal((await findings(session)).length, 1);
	});
});

async function findings({ client, textDocument }: TestSession): Promise<Diagnostic[]> {
	const answer = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
	assert.equal(answer.kind, "full");
	return answer.items;
}

async function filesChanged({ client }: TestSession): Promise<void> {
	const changes = [{ uri: configUri, type: 2 as const }];
	await client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
}
