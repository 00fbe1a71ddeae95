import assert from "node:assert/strict";
import { HoverRequest, MarkupContent } from "vscode-languageserver";
import { eglot } from "../support/clients.ts";
import { open, type SessionOptions } from "../support/session.ts";

const report = "# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert fired\n";

suite("hover", () => {
	test("speaks Markdown to a client that reads it", async () => {
		assert.equal((await hoverAt(2, 5))?.kind, "markdown");
	});

	test("speaks plain text to one that does not", async () => {
		const capabilities = { ...eglot, textDocument: { ...eglot.textDocument, hover: {} } };
		const contents = await hoverAt(2, 5, { capabilities });
		assert.equal(contents?.kind, "plaintext");
		assert.doesNotMatch(contents?.value ?? "", /\*\*|`/);
	});

	test("is none in a file that is no report", async () => {
		const options = { uri: "file:///README.md", text: "# A library\n\nText.\n" };
		assert.equal(await hoverAt(0, 3, options), undefined);
	});

	test("takes a place beyond the end", async () => {
		await assert.doesNotReject(hoverAt(99, 99));
	});
});

async function hoverAt(
	line: number,
	character: number,
	{ text = report, ...options }: SessionOptions & { readonly text?: string } = {},
): Promise<MarkupContent | undefined> {
	const { client, textDocument } = await open(text, options);
	const position = { line, character };
	const found = await client.sendRequest(HoverRequest.type, { textDocument, position });
	return MarkupContent.is(found?.contents) ? found.contents : undefined;
}
