import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import {
	CancellationTokenSource,
	DocumentDiagnosticRequest,
	LSPErrorCodes,
} from "vscode-languageserver/node";
import { eglot, neovim, vscode } from "../support/clients.ts";
import { open } from "../support/session.ts";

suite("startServer", () => {
	test("says its name and the version of the package", async () => {
		const { initialized } = await open("");
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		assert.deepEqual(initialized.serverInfo, { name: "Postmortem", version });
	});

	test("counts in UTF-16 and takes changes one by one", async () => {
		const capabilities = { ...vscode, general: { positionEncodings: ["utf-8", "utf-16"] } };
		const { capabilities: own } = (await open("", { capabilities })).initialized;
		assert.equal(own.positionEncoding, "utf-16");
		assert.deepEqual(own.textDocumentSync, {
			openClose: true,
			change: 2,
			save: { includeText: false },
		});
	});

	test("offers pulled diagnostics only to clients that pull", async () => {
		const offers = [vscode, neovim, eglot].map(async (capabilities) => {
			const { initialized } = await open("", { capabilities });
			return initialized.capabilities.diagnosticProvider !== undefined;
		});
		assert.deepEqual(await Promise.all(offers), [true, false, false]);
	});

	test("offers no code actions to clients that only know commands", async () => {
		const { initialized } = await open("", { capabilities: {} });
		assert.equal(initialized.capabilities.codeActionProvider, undefined);
	});

	test("registers only what the client lets it register", async () => {
		const registered = [vscode, eglot, neovim].map(async (capabilities) => {
			const { asked, client, textDocument } = await open("", { capabilities });
			await client.sendRequest("textDocument/documentSymbol", { textDocument });
			return asked.registered.toSorted();
		});
		assert.deepEqual(await Promise.all(registered), [
			[
				"textDocument/codeAction",
				"workspace/didChangeConfiguration",
				"workspace/didChangeWatchedFiles",
			],
			["workspace/didChangeWatchedFiles"],
			[],
		]);
	});

	test("takes odd initialization options", async () => {
		for (const initializationOptions of [null, 3, [], { timeZone: "Mars/Base", settings: 1 }]) {
			const { initialized } = await open("", { initializationOptions });
			assert.equal(initialized.serverInfo?.name, "Postmortem");
		}
	});

	test("answers nothing for a document that is not open", async () => {
		const { client } = await open("");
		const textDocument = { uri: "file:///other.md" };
		assert.deepEqual(await client.sendRequest("textDocument/documentSymbol", { textDocument }), []);
		assert.deepEqual(await client.sendRequest("textDocument/diagnostic", { textDocument }), {
			kind: "full",
			items: [],
		});
	});

	test("goes on after a request that was cancelled", async () => {
		const { client, textDocument } = await open("# Disk full\n");
		const source = new CancellationTokenSource();
		const cancelled = client.sendRequest(
			DocumentDiagnosticRequest.type,
			{ textDocument },
			source.token,
		);
		source.cancel();
		await assert.rejects(cancelled, { code: LSPErrorCodes.RequestCancelled });
		const after = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
		assert.equal(after.kind, "full");
	});
});
