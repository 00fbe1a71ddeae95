import assert from "node:assert/strict";
import {
	type ClientCapabilities,
	type Diagnostic,
	DidChangeTextDocumentNotification,
	DocumentDiagnosticRequest,
	ErrorCodes,
	ResponseError,
} from "vscode-languageserver/node";
import { type PreviewResult, previewRequest } from "../../server/src/protocol/messages.ts";
import { neovim, vscode } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type TestSession } from "../support/session.ts";

const start = { line: 0, character: 0 };
const text = "---\ntype: postmortem\n---\n# Disk full\n";

suite("a client that is wrong", () => {
	test("may say a version twice, and go back", async () => {
		const session = await open("# One\n");
		for (const [version, words] of [
			[5, "# Five\n"],
			[5, "# Five again\n"],
			[4, "# Four\n"],
			[1, "# One again\n"],
			[1, "# And again\n"],
		] as const) {
			await change(session, version, [{ text: words }]);
			assert.match(await shown(session), new RegExp(`>${words.slice(2, -1)}<`));
		}
	});

	test("may say it twice before anything is asked", async () => {
		const { client, uri, textDocument, pushed } = await open(text, { capabilities: neovim });
		await pushed();
		await client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri, version: 1 },
			contentChanges: [{ text: `${text}\n## Timeline\n` }],
		});
		const symbols = await client.sendRequest("textDocument/documentSymbol", { textDocument });
		assert.match(JSON.stringify(symbols), /Timeline/);
	});

	test("may send ten thousand changes at once", async () => {
		const session = await open(text);
		const sent = Array.from({ length: 10_000 }, (_, index) =>
			change(session, index + 2, [{ range: { start, end: start }, text: `${index % 10}` }]),
		);
		const preview = shown(session);
		await Promise.all(sent);
		assert.match(await preview, /9876543210---/);
	});

	test("may open a document twice", async () => {
		const session = await open(text);
		const { client, uri } = session;
		const again = { uri, languageId: "markdown", version: 1, text: "# Other\n" };
		await client.sendNotification("textDocument/didOpen", { textDocument: again });
		assert.match(await shown(session), />Other</);
	});

	for (const settings of [null, 3, "x", [], [[]], { rules: 3 }, { rules: { placeholder: {} } }]) {
		test(`may have ${JSON.stringify(settings)} for settings`, async () => {
			const session = await open(text, { settings });
			assert.notEqual((await findings(session)).length, 0);
			await session.client.sendNotification("workspace/didChangeConfiguration", { settings });
			await session.client.sendNotification("workspace/didChangeConfiguration", {
				settings: { postmortem: settings },
			});
			assert.notEqual((await findings(session)).length, 0);
		});
	}

	for (const answer of [null, [], {}, "x", [null, null, null]]) {
		test(`may answer ${JSON.stringify(answer)} when it is asked for settings`, async () => {
			const session = await open("");
			session.client.onRequest("workspace/configuration", () => answer);
			await session.client.sendNotification("textDocument/didOpen", {
				textDocument: { uri: session.uri, languageId: "markdown", version: 2, text },
			});
			assert.notEqual((await findings(session)).length, 0);
		});
	}

	test("may refuse all that it is asked", async () => {
		const session = await open(text, { capabilities: everything });
		for (const method of refused) {
			session.client.onRequest(method, () => new ResponseError(ErrorCodes.InternalError, method));
		}
		await session.client.sendNotification("workspace/didChangeConfiguration", { settings: null });
		assert.notEqual((await findings(session)).length, 0);
		// The refusals have come by the time that another question is answered.
		assert.notEqual((await findings(session)).length, 0);
	});

	test("may tell anything of anything", async () => {
		const files = memoryFiles({ "file:///work/b.md": text });
		const session = await open(text, { files, folders: [{ uri: "file:///work", name: "work" }] });
		const { client, textDocument } = session;
		await client.sendRequest("postmortem/reports", {});
		for (const method of told) {
			for (const params of oddParams) {
				await client.sendNotification(method, params);
			}
			await client.sendNotification(method, { textDocument });
			await client.sendNotification(method);
		}
		await client.sendNotification("textDocument/didOpen", {
			textDocument: { ...textDocument, languageId: "markdown", version: 9, text },
		});
		assert.notEqual((await findings(session)).length, 0);
	});
});

const everything: ClientCapabilities = {
	...vscode,
	window: { workDoneProgress: true },
	workspace: {
		...vscode.workspace,
		inlayHint: { refreshSupport: true },
		codeLens: { refreshSupport: true },
	},
};
const refused = [
	"workspace/configuration",
	"workspace/diagnostic/refresh",
	"workspace/inlayHint/refresh",
	"workspace/codeLens/refresh",
	"client/registerCapability",
	"window/workDoneProgress/create",
];
const told = [
	"textDocument/didOpen",
	"textDocument/didChange",
	"textDocument/didSave",
	"textDocument/didClose",
	"textDocument/willSave",
	"workspace/didChangeConfiguration",
	"workspace/didChangeWatchedFiles",
	"window/workDoneProgress/cancel",
	"$/cancelRequest",
	"$/progress",
	"$/setTrace",
	"initialized",
	"unknown",
];
const never = "file:///work/never.md";
const oddParams: readonly object[] = [
	{},
	{ id: 99_999, token: "x", value: null, settings: 3 },
	{ textDocument: null, changes: null },
	{ textDocument: { uri: never }, contentChanges: [{ text: "x" }], changes: [null] },
	{ textDocument: { uri: never, version: 1 }, contentChanges: [{ text: "x" }] },
	{ textDocument: { uri: never, version: -1 }, contentChanges: 3, changes: [{ uri: 5 }] },
	{ textDocument: { uri: never, version: "x", text: 5 }, changes: [{ uri: never, type: 9 }] },
	{ changes: [{ uri: "%", type: 1 }] },
	{ changes: [{ uri: "%/b.md", type: 2 }] },
];

function change(
	{ client, uri }: TestSession,
	version: number,
	contentChanges: readonly object[],
): Promise<void> {
	return client.sendNotification("textDocument/didChange", {
		textDocument: { uri, version },
		contentChanges,
	});
}

async function shown({ client, uri }: TestSession): Promise<string> {
	const { change } = await client.sendRequest<PreviewResult>(previewRequest, { uri });
	return change.parts.join("");
}

async function findings({ client, textDocument }: TestSession): Promise<readonly Diagnostic[]> {
	const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
	return report.kind === "full" ? report.items : [];
}
