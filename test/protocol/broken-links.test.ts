import assert from "node:assert/strict";
import {
	type CodeAction,
	CodeActionRequest,
	DidChangeWatchedFilesNotification,
	DocumentDiagnosticRequest,
	FileChangeType,
} from "vscode-languageserver";
import { neovim } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { brief, onlyRules, open, type TestSession } from "../support/session.ts";

const uri = "file:///work/incidents/2026-03-01-disk.md";
const report = "# Disk full\n\nAs in [cache](cahce.md).\n\n## Timeline\n\n- 14:05 UTC Alert\n";
const options = { uri, settings: onlyRules("broken-link") };
const initializationOptions = { settings: onlyRules("broken-link") };

suite("broken links", () => {
	test("are found once the files have been looked at, without a key being pressed", async () => {
		const files = memoryFiles({ [uri]: report });
		const session = await open(report, { uri, files, capabilities: neovim, initializationOptions });
		await pushed(session, "2:14-2:22 broken-link");
	});

	test("are none any more when the file is there", async () => {
		const texts: Record<string, string> = { [uri]: report };
		const files = memoryFiles(texts);
		const session = await open(report, { uri, files, capabilities: neovim, initializationOptions });
		await pushed(session, "2:14-2:22 broken-link");
		texts["file:///work/incidents/cahce.md"] = "# Cache\n";
		await session.client.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: "file:///work/incidents/cahce.md", type: FileChangeType.Created }],
		});
		await pushed(session);
	});

	test("are pulled anew, and mended by the file that was meant", async () => {
		const files = memoryFiles({ [uri]: report, "file:///work/incidents/cache.md": "# Cache\n" });
		const session = await open(report, { ...options, files });
		await session.refreshed();
		const { textDocument, client } = session;
		const pulled = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
		const items = pulled.kind === "full" ? pulled.items : [];
		assert.deepEqual(brief(items), ["2:14-2:22 broken-link"]);
		const [diagnostic] = items;
		assert.ok(diagnostic);
		const { range } = diagnostic;
		const params = { textDocument, range, context: { diagnostics: [diagnostic] } };
		const actions: readonly unknown[] =
			(await client.sendRequest(CodeActionRequest.type, params)) ?? [];
		assert.ok(actions.some((it) => titleOf(it) === "Link to `cache.md`"));
	});

	test("are not looked for where the rule is off", async () => {
		const files = memoryFiles({ [uri]: report });
		let asked = 0;
		const stat = (uris: readonly string[]) => {
			asked++;
			return files.stat(uris);
		};
		const counted = { ...files, stat };
		const { client, textDocument } = await open(report, {
			uri,
			files: counted,
			settings: onlyRules(),
		});
		await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument });
		assert.equal(asked, 0);
	});
});

/** Waits for diagnostics that are just these. */
async function pushed(session: TestSession, ...expected: readonly string[]): Promise<void> {
	let found: string[];
	do found = brief((await session.pushed()).diagnostics);
	while (String(found) !== String(expected));
}

function titleOf(action: unknown): CodeAction["title"] | undefined {
	const isAction = typeof action === "object" && action !== null && "title" in action;
	return isAction ? String(action.title) : undefined;
}
