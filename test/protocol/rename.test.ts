import assert from "node:assert/strict";
import { PrepareRenameRequest, RenameRequest } from "vscode-languageserver";
import { eglot, vscode } from "../support/clients.ts";
import { openLinked } from "../support/link-session.ts";
import { edited, editsByUri } from "../support/workspace-edit.ts";

const disk =
	"# INC-2041 Disk full\n\nSee [why](#root-cause), [why not](#impact).\n\n## Root <|>Cause\n\nLogs.\n\n## Timeline\n\n- 14:05 UTC Alert\n";
const cache =
	"# Cache cold\n\n[why](2026-02-01-disk.md#root-cause) [d](2026-02-01-disk.md)\n\n## Timeline\n\n- 15:05 UTC Alert\n";
const files = {
	"incidents/2026-02-01-disk.md": disk,
	"incidents/2026-03-01-cache.md": cache,
};
const cacheUri = "file:///work/incidents/2026-03-01-cache.md";
const text = disk.replace("<|>", "");

suite("renaming a heading", () => {
	test("takes the links to it along, here and in other reports", async () => {
		const { edit, uri } = await rename("Causes & Resolution");
		assert.equal(
			edited(edit, uri, text),
			text
				.replace("Root Cause", "Causes & Resolution")
				.replace("#root-cause", "#causes--resolution"),
		);
		assert.equal(
			edited(edit, cacheUri, cache),
			cache.replace("#root-cause", "#causes--resolution"),
		);
	});

	test("is bound to the version of what is open, and takes what is not as it is", async () => {
		const { edit } = await rename("Cause");
		const versions = edit?.documentChanges?.map(
			(it) => "textDocument" in it && it.textDocument.version,
		);
		assert.deepEqual(versions, [1, null]);
	});

	test("is told in the old way to a client that knows no other", async () => {
		const { edit } = await rename("Cause", { ...eglot, workspace: {} });
		assert.deepEqual([edit?.documentChanges, editsByUri(edit).size], [undefined, 2]);
	});

	test("changes nothing else when the links stay as they are", async () => {
		const { edit, uri } = await rename("root cause");
		assert.deepEqual([...editsByUri(edit).keys()], [uri]);
	});

	test("needs a name of one line", async () => {
		await assert.rejects(rename(" "), /one line/);
		await assert.rejects(rename("a\nb"), /one line/);
	});

	test("begins with the words of the heading, and is not offered elsewhere", async () => {
		const { client, textDocument, position } = await openLinked(files);
		const prepared = await client.sendRequest(PrepareRenameRequest.type, {
			textDocument,
			position,
		});
		assert.deepEqual(prepared, {
			range: { start: { line: 4, character: 3 }, end: { line: 4, character: 13 } },
			placeholder: "Root Cause",
		});
		const elsewhere = { textDocument, position: { line: 6, character: 1 } };
		assert.equal(await client.sendRequest(PrepareRenameRequest.type, elsewhere), null);
	});

	test("is left to an editor that renames headings by itself", async () => {
		const { initialized } = await openLinked(files, {
			initializationOptions: { markdownLinks: true },
		});
		assert.equal(initialized.capabilities.renameProvider, undefined);
	});
});

async function rename(newName: string, capabilities = vscode) {
	const { client, textDocument, position, uri } = await openLinked(files, { capabilities });
	const params = { textDocument, position, newName };
	return { edit: await client.sendRequest(RenameRequest.type, params), uri };
}
