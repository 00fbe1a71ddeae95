import assert from "node:assert/strict";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toMarkdown } from "../../../server/src/core/paste/to-markdown.ts";

suite("toMarkdown", () => {
	for (const plain of [
		"*bold* and _soft_ and ~~gone~~",
		"<script>alert(1)</script> <!-- x --> <b>",
		"[words](https://example.com) and ![picture](x)",
		"&amp; &#38; a & b",
		"back\\slash and \\* and C:\\dir",
		"snake_case_name and __init__",
		"one ` tick",
		"5 * 3 * 2 < 40",
	]) {
		test(`shows ${plain} as it is`, () => assert.equal(shown(toMarkdown(plain)), plain));
	}

	for (const kept of [
		"`a_b*c*`",
		"https://example.com/a_b_c*d*?x=1&copy;",
		"snake_case",
		"@ana #ops :fire:",
	]) {
		test(`leaves ${kept} alone`, () => assert.equal(toMarkdown(kept), kept));
	}
});

/** The text of a paragraph that holds nothing else. */
function shown(markdown: string): string | undefined {
	const [paragraph] = fromMarkdown(`x ${markdown}`).children;
	const words = paragraph?.type === "paragraph" ? paragraph.children : [];
	const [only] = words;
	return words.length === 1 && only?.type === "text" ? only.value.slice(2) : undefined;
}
