import assert from "node:assert/strict";
import {
	DidChangeConfigurationNotification,
	DidChangeTextDocumentNotification,
	DidCloseTextDocumentNotification,
} from "vscode-languageserver";
import { eglot, neovim } from "../support/clients.ts";
import { brief, onlyRules, open } from "../support/session.ts";

const settings = onlyRules("placeholder");
const report = "# Disk full\n\n## Impact\n\nTBD\n\n## Timeline\n\n- 14:05 UTC Alert\n";

suite("pushed diagnostics", () => {
	test("come when a report is opened", async () => {
		const session = await open(report, { capabilities: eglot, settings });
		const { uri, version, diagnostics } = await session.pushed();
		assert.deepEqual([uri, version], [session.uri, 1]);
		assert.deepEqual(brief(diagnostics), ["4:0-4:3 placeholder"]);
	});

	test("carry only what the client understands", async () => {
		const { diagnostics } = await (await open(report, { capabilities: eglot, settings })).pushed();
		const [diagnostic] = diagnostics;
		assert.equal(diagnostic?.codeDescription, undefined);
		assert.equal(diagnostic?.relatedInformation, undefined);
	});

	test("take settings from the initialization options", async () => {
		const session = await open(report, {
			capabilities: neovim,
			initializationOptions: { settings: onlyRules() },
		});
		assert.deepEqual((await session.pushed()).diagnostics, []);
		assert.equal(session.asked.configuration, 0);
	});

	test("take settings that are sent, with and without the section", async () => {
		for (const sent of [onlyRules(), { postmortem: onlyRules() }]) {
			const initializationOptions = { settings };
			const session = await open(report, { capabilities: neovim, initializationOptions });
			assert.equal((await session.pushed()).diagnostics.length, 1);
			const params = { settings: sent };
			await session.client.sendNotification(DidChangeConfigurationNotification.type, params);
			assert.deepEqual((await session.pushed()).diagnostics, []);
		}
	});

	test("keep their settings when a notice says nothing of them", async () => {
		for (const sent of [null, {}, { other: { rules: {} } }]) {
			const initializationOptions = { settings: onlyRules() };
			const session = await open(report, { capabilities: neovim, initializationOptions });
			await session.pushed();
			const params = { settings: sent };
			await session.client.sendNotification(DidChangeConfigurationNotification.type, params);
			assert.deepEqual((await session.pushed()).diagnostics, []);
		}
	});

	test("come once for a burst of changes", async () => {
		const waiting: (() => void)[] = [];
		const later = (work: () => void) => waiting.push(work);
		const session = await open(report, { capabilities: eglot, settings, later });
		const { client, uri, textDocument } = session;
		for (const [version, text] of [
			[2, "# a"],
			[3, report],
		] as const) {
			await client.sendNotification(DidChangeTextDocumentNotification.type, {
				textDocument: { uri, version },
				contentChanges: [{ text }],
			});
		}
		// Its answer comes after the changes are taken in.
		await client.sendRequest("textDocument/documentSymbol", { textDocument });
		assert.equal(waiting.length, 1);
		waiting[0]?.();
		const only = await session.pushed();
		assert.deepEqual([only.version, only.diagnostics.length], [3, 1]);
	});

	test("are emptied when the report is closed", async () => {
		const session = await open(report, {
			capabilities: neovim,
			initializationOptions: { settings },
		});
		await session.pushed();
		const { client, textDocument, uri } = session;
		await client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument });
		assert.deepEqual(await session.pushed(), { uri, diagnostics: [] });
	});

	test("are never sent to a client that pulls", async () => {
		const session = await open(report, { settings });
		const { client, textDocument } = session;
		const pushes: unknown[] = [];
		session.pushed().then((params) => pushes.push(params));
		await client.sendRequest("textDocument/diagnostic", { textDocument });
		await client.sendRequest("textDocument/documentSymbol", { textDocument });
		assert.deepEqual(pushes, []);
	});
});
