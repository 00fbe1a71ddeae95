import assert from "node:assert/strict";
import { toChunks } from "../../../server/src/core/chunks.ts";
import { indexBlocks } from "../../../server/src/core/index-page/index-blocks.ts";
import { slice } from "../../../server/src/core/text.ts";

suite("index blocks", () => {
	test("are what stands between the two comments", () => {
		const text = "# A\n\n<!-- postmortem-index -->\nx\n<!-- /postmortem-index -->\n\nend\n";
		assert.deepEqual(inner(text), ["\nx\n"]);
	});

	test("can stand on one line, in HTML, and several in a page", () => {
		const one = "<!--postmortem-index--><!--/postmortem-index-->";
		assert.deepEqual(inner(`<div>\n${one}\n</div>\n\n  ${one}\n`), ["", ""]);
	});

	for (const [where, text] of [
		["a fence", "```html\n<!-- postmortem-index -->\n<!-- /postmortem-index -->\n```\n"],
		["indented code", "    <!-- postmortem-index -->\n    <!-- /postmortem-index -->\n"],
		["a sentence", "Write `<!-- postmortem-index -->` and `<!-- /postmortem-index -->`.\n"],
		["a list", "- <!-- postmortem-index -->\n- <!-- /postmortem-index -->\n"],
		["another comment", "<!-- see <!-- postmortem-index -->\n<!-- or /postmortem-index -->\n"],
		["front matter", "---\na: |\n  <!-- postmortem-index -->\n---\n"],
		["another word", "<!-- postmortem-indexes -->\n<!-- postmortem-index-all -->\n"],
	] as const) {
		test(`are not in ${where}`, () => {
			assert.deepEqual(indexBlocks({ text, chunks: toChunks(text) }), []);
		});
	}

	test("have a fault when one of the comments is missing", () => {
		assert.deepEqual(
			faults(
				"<!-- postmortem-index -->\n\n<!-- postmortem-index -->\n<!-- /postmortem-index -->\n",
			),
			[
				"<!-- postmortem-index -->: This index has no end; write `<!-- /postmortem-index -->` on a line of its own below it.",
			],
		);
		assert.deepEqual(faults("text\n\n<!-- /postmortem-index -->\n"), [
			"<!-- /postmortem-index -->: This ends an index that does not begin; write `<!-- postmortem-index -->` before it, or take it away.",
		]);
	});

	test("have the faults of their options, at their places", () => {
		const text = '<!-- postmortem-index columns="date, titel" -->\n<!-- /postmortem-index -->\n';
		assert.deepEqual(
			faults(text).map((fault) => fault.replace(/;.*/, "")),
			["titel: `titel` is no column of an index"],
		);
	});
});

function blocksIn(text: string) {
	return indexBlocks({ text, chunks: toChunks(text) });
}

function inner(text: string): string[] {
	return blocksIn(text).map((block) => (block.inner ? slice(text, block.inner) : "none"));
}

function faults(text: string): string[] {
	return blocksIn(text).flatMap((block) =>
		block.faults.map(({ span, message }) => `${slice(text, span)}: ${message}`),
	);
}
