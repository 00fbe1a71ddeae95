import assert from "node:assert/strict";
import { toHtml } from "hast-util-to-html";
import { clip, mark } from "../../../server/src/core/features/render-clip.ts";
import { readMarks } from "../../support/marked-text.ts";
import { renderMarkdown } from "../../support/render-markdown.ts";

suite("clip", () => {
	test("cuts through text", () => {
		check("14:05 <|Disk full|>", "<p>Disk full</p>");
	});

	test("keeps the markup of what it keeps, and drops what is left empty", () => {
		check("**14:05** – <|*Disk* [full](a.md)|>", '<p><em>Disk</em> <a href="a.md">full</a></p>');
	});

	test("cuts within markup", () => {
		check("**14:05 <|Disk** full|>", "<p><strong>Disk</strong> full</p>");
	});

	test("counts what was written, not what is shown", () => {
		check("a\\*b &amp; <|c\\_d|> e", "<p>c_d</p>");
		check("- one\n  <|two|>", "<ul><li>two</li></ul>");
	});
});

suite("mark", () => {
	test("puts an element around the words", () => {
		const { text, spans } = readMarks("Buy a *disk* (<|@ana|>)");
		const [paragraph] = renderMarkdown(text);
		const [span] = spans;
		assert(paragraph?.type === "element" && span);
		mark(paragraph, span, "owner", text);
		const expected = '<p data-line="0">Buy a <em>disk</em> (<span class="owner">@ana</span>)</p>';
		assert.equal(toHtml(paragraph), expected);
	});
});

function check(marked: string, expected: string) {
	const { text, spans } = readMarks(marked);
	const [span] = spans;
	assert(span);
	const html = toHtml({ type: "root", children: clip(renderMarkdown(text), span, text) });
	assert.equal(html.replace(/ data-line="\d+"/g, "").trim(), expected);
}
