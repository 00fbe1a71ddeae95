import assert from "node:assert/strict";
import {
	CompletionRequest,
	DidChangeWatchedFilesNotification,
	FileChangeType,
} from "vscode-languageserver";
import { listFilesRequest, readFileRequest } from "../../server/src/protocol/messages.ts";
import { open } from "../support/session.ts";

const report = "---\ntype: postmortem\n---\n\n# Disk full\n\n## Action Items\n\n- Page @\n";
const beside = "vfs://host/work/pm/a.md";
const codeOwners = "vfs://host/work/CODEOWNERS";

suite("completion of owners", () => {
	test("offers those of the folder's other reports and of CODEOWNERS", async () => {
		const files = new Map([
			[beside, report.replace("@", "@ana")],
			[codeOwners, "* @acme/ops\n"],
		]);
		const { labels, isIncomplete } = await (await session(files)).complete();
		assert.deepEqual([labels, isIncomplete], [["@ana", "@acme/ops"], false]);
	});

	test("sees what changes, and asks for no settings again", async () => {
		const files = new Map([[codeOwners, "* @ana\n"]]);
		const { client, asked, complete } = await session(files);
		assert.deepEqual((await complete()).labels, ["@ana"]);
		files.set(codeOwners, "* @ben\n");
		const before = asked.configuration;
		await client.sendNotification(DidChangeWatchedFilesNotification.type, {
			changes: [{ uri: codeOwners, type: FileChangeType.Changed }],
		});
		assert.deepEqual((await complete()).labels, ["@ben"]);
		assert.equal(asked.configuration, before);
	});

	test("goes without while files are being read, and is complete the next time", async () => {
		const { promise, resolve } = gate();
		const { complete } = await session(new Map([[codeOwners, "* @ana\n"]]), promise);
		assert.deepEqual(await complete(), { labels: [], isIncomplete: true });
		resolve();
		assert.deepEqual(await complete(), { labels: ["@ana"], isIncomplete: false });
	});
});

/** A client that answers for the files of a virtual workspace; owners' files once the gate is open. */
async function session(files: ReadonlyMap<string, string>, gate = Promise.resolve()) {
	const uri = "vfs://host/work/pm/b.md";
	const { client, asked, textDocument } = await open(report, {
		uri,
		folders: [{ uri: "vfs://host/work", name: "work" }],
		initializationOptions: { readFile: true, listFiles: true },
	});
	client.onRequest(listFilesRequest, () => ({ names: files.has(beside) ? ["a.md", "b.md"] : [] }));
	client.onRequest(readFileRequest, async ({ uri }: { readonly uri: string }) => {
		if (uri.endsWith("CODEOWNERS")) await gate;
		return { text: files.get(uri) ?? null };
	});
	const position = { line: 8, character: 8 };
	const complete = async () => {
		const found = await client.sendRequest(CompletionRequest.type, { textDocument, position });
		const list = Array.isArray(found) || !found ? { isIncomplete: false, items: [] } : found;
		return { labels: list.items.map(({ label }) => label), isIncomplete: list.isIncomplete };
	};
	return { client, asked, complete };
}

function gate(): { readonly promise: Promise<void>; readonly resolve: () => void } {
	let resolve = () => {};
	const promise = new Promise<void>((done) => {
		resolve = done;
	});
	return { promise, resolve };
}
