import assert from "node:assert/strict";
import { changedParts } from "../../client/src/preview/html-parts.ts";
import { type PreviewResult, previewRequest } from "../../server/src/protocol/messages.ts";
import { open } from "../support/session.ts";

suite("postmortem/preview", () => {
	test("gives the report as a reader gets it", async () => {
		const { client, uri } = await open("# Disk full\n\nAll *writes* failed.\n");
		const result: PreviewResult = await client.sendRequest(previewRequest, { uri });
		assert.equal(result.title, "Disk full");
		assert.match(
			result.change.parts.join(""),
			/<p data-line="2">All <em>writes<\/em> failed\.<\/p>/,
		);
	});

	test("gives what changed to who knows the rest", async () => {
		const text =
			"# Disk full\n\nAll writes failed.\n\n## Timeline\n\n- 14:05 UTC Alert\n- 14:20 Over\n";
		const { client, uri, textDocument } = await open(text);
		const first: PreviewResult = await client.sendRequest(previewRequest, { uri });
		assert.equal(first.since, null);
		const same: PreviewResult = await client.sendRequest(previewRequest, { uri, known: first.id });
		assert.deepEqual(same.change.parts, []);
		assert.equal(same.id, first.id);

		const place = { line: 6, character: 17 };
		await client.sendNotification("textDocument/didChange", {
			textDocument: { ...textDocument, version: 2 },
			contentChanges: [{ range: { start: place, end: place }, text: " fired" }],
		});
		const next: PreviewResult = await client.sendRequest(previewRequest, { uri, known: first.id });
		assert.equal(next.since, first.id);
		assert.equal(next.change.parts.length, 1);
		assert.match(next.change.parts.join(""), /^<li class="entry.*Alert fired.*<\/li>$/s);

		const late: PreviewResult = await client.sendRequest(previewRequest, { uri, known: first.id });
		assert.equal(late.since, null, "who knows another one gets the whole");
		assert.deepEqual(late.change.parts, changedParts(first.change.parts, next.change));
	});

	test("is called by its file where there is no title", async () => {
		const { client } = await open("Words.\n", { uri: "file:///work/a%20b.md" });
		const params = { uri: "file:///work/a%20b.md" };
		const result: PreviewResult = await client.sendRequest(previewRequest, params);
		assert.equal(result.title, "a b.md");
	});

	test("is nothing for a document that is not open", async () => {
		const { client } = await open("");
		const params = { uri: "file:///elsewhere.md" };
		assert.equal(await client.sendRequest(previewRequest, params), null);
	});
});
