import assert from "node:assert/strict";
import {
	DidChangeConfigurationNotification,
	type InlayHint,
	InlayHintRequest,
} from "vscode-languageserver";
import { vscode } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type TestSession } from "../support/session.ts";

const report = "# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert fired\n- 14:17 UTC Fixed\n";

suite("inlay hints", () => {
	test("stand behind the timestamps", async () => {
		const [hint, ...others] = await hints(await open(report));
		assert.deepEqual(others, []);
		assert.deepEqual(hint, {
			position: { line: 5, character: 11 },
			label: "+12m",
			tooltip: "12 min since the first entry, 14:05 UTC",
			paddingLeft: true,
		});
	});

	test("are none in a file that is no report", async () => {
		assert.deepEqual(await hints(await open(report, { uri: "file:///README.md" })), []);
	});

	test("can be switched off", async () => {
		assert.deepEqual(await hints(await open(report, { settings: { inlayHints: "off" } })), []);
	});

	test("are everybody's own affair, not the configuration file's", async () => {
		const files = memoryFiles({ "file:///work/.postmortem.json": '{ "inlayHints": "off" }' });
		assert.equal((await hints(await open(report, { files }))).length, 1);
	});

	test("are asked for again when they are switched off", async () => {
		const capabilities = {
			...vscode,
			workspace: { ...vscode.workspace, inlayHint: { refreshSupport: true } },
		};
		const session = await open(report, { capabilities });
		const refreshed = new Promise((resolve) => {
			session.client.onRequest("workspace/inlayHint/refresh", () => resolve(true) ?? null);
		});
		assert.equal((await hints(session)).length, 1);
		session.answer({ inlayHints: "off" });
		await session.client.sendNotification(DidChangeConfigurationNotification.type, {
			settings: null,
		});
		await refreshed;
		assert.deepEqual(await hints(session), []);
	});
});

async function hints({ client, textDocument }: TestSession): Promise<InlayHint[]> {
	const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
	return (await client.sendRequest(InlayHintRequest.type, { textDocument, range })) ?? [];
}
