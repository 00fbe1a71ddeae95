import assert from "node:assert/strict";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { createLineIndex } from "../../server/src/core/line-index.ts";
import { lineAt, lineSpan } from "../../server/src/core/text.ts";
import { anyText } from "./documents.ts";
import { property } from "./property.ts";

const placed = fc
	.tuple(anyText, fc.nat())
	.map(([text, at]) => ({ text, at: at % (text.length + 1) }));

suite("every offset", () => {
	property("is the line and column that leads back to it", { of: anyText, cost: 2 }, (text) => {
		const placeOf = createLineIndex(text);
		const starts = [0];
		for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
		for (let offset = 0; offset <= text.length; offset++) {
			const { line, column } = placeOf(offset);
			assert.equal((starts[line - 1] ?? -1) + column - 1, offset);
			assert(offset < (starts[line] ?? text.length + 1));
		}
	});

	property("is the same place for the protocol", { of: anyText, cost: 2 }, (text) => {
		const document = TextDocument.create("file:///a.md", "markdown", 1, text);
		const placeOf = createLineIndex(text);
		for (let offset = 0; offset <= text.length; offset++) {
			const position = document.positionAt(offset);
			const { line, column } = placeOf(offset);
			// Within a line end there is no position: the library gives the end of the line.
			const isWithin = text[offset - 1] === "\r" && text[offset] === "\n";
			const own = { line: line - 1, character: isWithin ? column - 2 : column - 1 };
			assert.deepEqual(position, own);
			if (!isWithin) assert.equal(document.offsetAt(position), offset);
		}
	});

	property("is on the line that holds it", { of: placed, cost: 2 }, ({ text, at }) => {
		const { start, end } = lineSpan(text, at);
		assert(start <= at && at <= end);
		assert.doesNotMatch(text.slice(start, end), /[\r\n]/);
		assert.equal(lineAt(text, at), createLineIndex(text)(at).line);
	});
});
