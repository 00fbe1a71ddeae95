import assert from "node:assert/strict";
import { moveSection } from "../../server/src/core/move-section.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { applyEdits } from "../../server/src/core/text.ts";

suite("moveSection", () => {
	const text = "## A\n\na\n\n## B\n\nb\n\n## C\n\nc\n";

	test("takes a section up", () => {
		assert.equal(moved(text, "B", 0), "## B\n\nb\n\n## A\n\na\n\n## C\n\nc\n");
	});

	test("takes the last one up, and the text ends as it did", () => {
		assert.equal(moved(text, "C", 0), "## C\n\nc\n\n## A\n\na\n\n## B\n\nb\n");
	});

	test("takes the first one to the end", () => {
		assert.equal(moved(text, "A", text.length), "## B\n\nb\n\n## C\n\nc\n\n## A\n\na\n");
	});

	test("keeps CRLF", () => {
		const windows = "## A\r\n\r\na\r\n\r\n## B\r\n\r\nb";
		assert.equal(moved(windows, "B", 0), "## B\r\n\r\nb\r\n\r\n## A\r\n\r\na");
	});
});

function moved(text: string, title: string, target: number) {
	const section = parseReport(text).sections.find((it) => it.title === title);
	return section && applyEdits(text, moveSection(text, section, target));
}
