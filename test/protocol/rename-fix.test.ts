import assert from "node:assert/strict";
import {
	type ClientCapabilities,
	CodeAction,
	CodeActionRequest,
	type WorkspaceEditClientCapabilities,
} from "vscode-languageserver";
import { eglot, neovim } from "../support/clients.ts";
import { onlyRules, open } from "../support/session.ts";

const settings = onlyRules("file-date");

suite("the quick fix that renames a report", () => {
	test("changes the day in its name alone, and overwrites nothing", async () => {
		const [action] = await actions(neovim);
		assert.deepEqual(action?.edit, {
			documentChanges: [
				{
					kind: "rename",
					oldUri: "file:///work/incidents/2026-02-01%20disk%20full.md",
					newUri: "file:///work/incidents/2026-03-10%20disk%20full.md",
					options: { overwrite: false },
				},
			],
		});
	});

	test("is not what is done by habit", async () => {
		const workspaceEdit: WorkspaceEditClientCapabilities = { resourceOperations: ["rename"] };
		const workspace = { ...eglot.workspace, workspaceEdit };
		const [action] = await actions({ ...eglot, workspace });
		assert.match(action?.title ?? "", /^Rename/);
		assert.equal(action?.isPreferred, undefined);
	});

	test("is not offered to a client that renames no files", async () => {
		const titles = (await actions(eglot)).map(({ title }) => title);
		assert.ok(titles.length > 0 && titles.every((title) => title.startsWith("Ignore")));
	});
});

async function actions(capabilities: ClientCapabilities): Promise<CodeAction[]> {
	const text = "# 2026-03-10 Disk full\n\n## Timeline\n\n- 14:05 UTC Alert\n- 14:20 UTC Freed\n";
	const { client, textDocument } = await open(text, {
		uri: "file:///work/incidents/2026-02-01%20disk%20full.md",
		settings,
		initializationOptions: { settings },
		capabilities,
	});
	const place = { line: 0, character: 4 };
	const range = { start: place, end: place };
	const context = { diagnostics: [] };
	const found = await client.sendRequest(CodeActionRequest.type, { textDocument, range, context });
	return (found ?? []).filter((action): action is CodeAction => CodeAction.is(action));
}
