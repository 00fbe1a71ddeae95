import assert from "node:assert/strict";
import { type PreviewResult, previewRequest } from "../../server/src/protocol/messages.ts";
import { open } from "../support/session.ts";

suite("postmortem/preview", () => {
	test("gives the report as a reader gets it", async () => {
		const { client, uri } = await open("# Disk full\n\nAll *writes* failed.\n");
		const result: PreviewResult = await client.sendRequest(previewRequest, { uri });
		assert.equal(result.title, "Disk full");
		assert.match(result.html, /<p data-line="2">All <em>writes<\/em> failed\.<\/p>/);
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
