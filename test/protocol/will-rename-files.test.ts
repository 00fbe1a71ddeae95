import assert from "node:assert/strict";
import {
	type ClientCapabilities,
	DidChangeTextDocumentNotification,
	WillRenameFilesRequest,
	type WorkspaceEdit,
} from "vscode-languageserver";
import { vscode } from "../support/clients.ts";
import { folder, type LinkSession, openLinked } from "../support/link-session.ts";
import { edited, editsByUri } from "../support/workspace-edit.ts";

const timeline = "\n\n## Timeline\n\n- 14:05 UTC Alert\n";
const disk = `# INC-2041 Disk full\n\n![graph](img/g.png) [b](<2026-03-01-cache cold.md>)${timeline}`;
const cache = `# Cache cold\n\n[d](2026-02-01-disk.md#timeline) [g](img/g.png)${timeline}`;
const queue = `# Queue\n\n[d](https://example.org/2026-02-01-disk.md)${timeline}`;
const files = {
	"incidents/2026-02-01-disk.md": disk,
	"incidents/2026-03-01-cache cold.md": cache,
	"incidents/2026-04-01-queue.md": queue,
	"incidents/README.md": "# Index\n\n[d](2026-02-01-disk.md)\n",
};
const cacheUri = `${folder}/incidents/2026-03-01-cache%20cold.md`;

suite("renaming files", () => {
	test("takes the links in other reports along, those to the same name elsewhere not", async () => {
		const { edit } = await move(["incidents/2026-02-01-disk.md", "incidents/2026-02-02-disk.md"]);
		assert.deepEqual([...editsByUri(edit).keys()], [cacheUri]);
		assert.equal(
			edited(edit, cacheUri, cache),
			cache.replace("2026-02-01-disk.md#timeline", "2026-02-02-disk.md#timeline"),
		);
	});

	test("keeps the links of a report that moves leading where they led", async () => {
		const { edit, session } = await move(["incidents/2026-02-01-disk.md", "old/disk.md"]);
		assert.equal(
			edited(edit, session.uri, disk),
			disk
				.replace("img/g.png", "../incidents/img/g.png")
				.replace("<2026-03-01-cache cold.md>", "<../incidents/2026-03-01-cache cold.md>"),
		);
		assert.equal(
			edited(edit, cacheUri, cache),
			cache.replace("2026-02-01", "../old/").replace("-disk", "disk"),
		);
	});

	test("changes nothing where a folder moves with all that its reports link to", async () => {
		assert.equal((await move(["incidents", "reports"])).edit, null);
	});

	test("changes nothing where nobody links to it", async () => {
		const { edit } = await move(["incidents/2026-04-01-queue.md", "incidents/queue.md"]);
		assert.equal(edit, null);
	});

	test("takes what the editor shows, saved or not", async () => {
		const session = await linked();
		const text = disk.replace("![graph]", "Now: ![graph]");
		await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri: session.uri, version: 2 },
			contentChanges: [{ text }],
		});
		const edit = await ask(session, ["incidents/img", "incidents/pictures"]);
		assert.equal(edited(edit, session.uri, text), text.replace("img/", "pictures/"));
	});

	test("takes several at once", async () => {
		const { edit, session } = await move(
			["incidents/2026-02-01-disk.md", "incidents/disk.md"],
			["incidents/2026-03-01-cache cold.md", "incidents/cache.md"],
		);
		assert.equal(
			edited(edit, session.uri, disk),
			disk.replace("<2026-03-01-cache cold.md>", "<cache.md>"),
		);
		assert.equal(edited(edit, cacheUri, cache), cache.replace("2026-02-01-disk.md", "disk.md"));
	});

	test("says what the change is for, to a client that shows it", async () => {
		const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
		const workspace = { ...asking.workspace, workspaceEdit };
		const session = await linked({ ...asking, workspace });
		const edit = await ask(session, ["incidents/2026-02-01-disk.md", "incidents/disk.md"]);
		assert.deepEqual(Object.values(edit?.changeAnnotations ?? {}), [
			{ label: "Follow the moved files", needsConfirmation: false },
		]);
	});

	test("is asked for by clients that ask, and leaves what else they are told as it is", async () => {
		const { initialized } = await linked();
		const { fileOperations, workspaceFolders } = initialized.capabilities.workspace ?? {};
		assert.ok(fileOperations?.willRename && workspaceFolders);
		const other = await linked(vscode);
		assert.equal(other.initialized.capabilities.workspace?.fileOperations, undefined);
	});
});

const asking: ClientCapabilities = {
	...vscode,
	workspace: { ...vscode.workspace, fileOperations: { willRename: true } },
};

function linked(capabilities = asking): Promise<LinkSession> {
	return openLinked(files, { capabilities });
}

async function move(...moves: readonly (readonly [string, string])[]) {
	const session = await linked();
	return { edit: await ask(session, ...moves), session };
}

function ask(
	{ client }: LinkSession,
	...moves: readonly (readonly [string, string])[]
): Promise<WorkspaceEdit | null> {
	const toUri = (path: string) => `${folder}/${encodeURI(path)}`;
	return client.sendRequest(WillRenameFilesRequest.type, {
		files: moves.map(([from, to]) => ({ oldUri: toUri(from), newUri: toUri(to) })),
	});
}
