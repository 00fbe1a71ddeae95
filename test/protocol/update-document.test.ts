import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { updateDocument } from "../../server/src/protocol/update-document.ts";

suite("updating a document", () => {
	for (const [name, from, to] of [
		["behind its end", 18, 28],
		["from inside of it to behind its end", 1, 3],
		["inside of it", 0, 1],
	] as const)
		test(`counts its lines right after a change ${name}`, () => {
			const before = "one\ntwo\n";
			const document = TextDocument.create("file:///a.md", "markdown", 1, before);
			assert.equal(document.lineCount, 3);
			const lines = "line\n".repeat(10);
			const range = { start: { line: from, character: 0 }, end: { line: to, character: 0 } };
			const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
			updateDocument(
				document,
				[
					{ range, text: lines },
					{ range: top, text: "top\n" },
				],
				2,
			);

			const text = document.getText();
			const fresh = TextDocument.create("file:///a.md", "markdown", 2, text);
			assert.deepEqual([document.version, document.lineCount], [2, fresh.lineCount]);
			const offsets = Array.from(text, (_, offset) => offset);
			assert.deepEqual(
				offsets.map((offset) => document.positionAt(offset)),
				offsets.map((offset) => fresh.positionAt(offset)),
			);
		});

	test("takes a whole text, and no change at all", () => {
		const document = TextDocument.create("file:///a.md", "markdown", 1, "one\n");
		assert.equal(updateDocument(document, [], 2).version, 2);
		assert.equal(updateDocument(document, [{ text: "two\n" }], 3).getText(), "two\n");
	});
});
