import assert from "node:assert/strict";
import { toHtml } from "hast-util-to-html";
import { assertHarmless } from "../../support/assert-harmless.ts";
import { renderMarkdown } from "../../support/render-markdown.ts";

suite("Markdown as HTML", () => {
	test("says which line each block comes from", () => {
		check(
			"# Outage\n\nDisk full.\n\n- a\n- b",
			'<h1 data-line="0" id="section-outage">Outage</h1> <p data-line="2">Disk full.</p> ' +
				'<ul data-line="4"> <li data-line="4">a</li> <li data-line="5">b</li> </ul>',
		);
	});

	test("gives headings of one name different addresses", () => {
		const ids = [
			...html("## Impact\n\n## Impact\n\n## Ursache & Lösung").matchAll(/id="([^"]+)"/g),
		];
		const expected = ["section-impact", "section-impact-1", "section-ursache--lösung"];
		assert.deepEqual(
			ids.map(([, id]) => id),
			expected,
		);
	});

	test("keeps line breaks and the words of HTML, and nothing else of it", () => {
		check("one<br>two<br/>three", '<p data-line="0">one<br>two<br>three</p>');
		check('<div class="x">Some <b>words</b></div>', '<p data-line="0">Some words</p>');
		check("press <kbd>Ctrl</kbd>", '<p data-line="0">press Ctrl</p>');
		check("<!-- guidance\n\nof two lines -->", "");
	});

	test("shows task boxes that cannot be ticked", () => {
		assert.match(html("- [x] done"), /<input type="checkbox" checked disabled>/);
	});

	test("links to the web, to mail and to files, and nowhere else", () => {
		const kept = ["https://example.com/a", "mailto:a@b.example", "../runbooks/db.md#restart"];
		for (const href of kept) assert.ok(html(`[a](${href})`).includes(`href="${href}"`), href);
		const refused = [
			"javascript:alert(1)",
			"JaVaScRiPt:alert(1)",
			"data:text/html,a",
			"command:quit",
		];
		for (const href of [...refused, "vscode://a", "java\u0000script:x"]) {
			assert.doesNotMatch(html(`[a](<${href}>)`), /href="(?!java%EF)/i, href);
		}
	});

	test("lets no script in, however it is written", () => {
		for (const attack of attacks) assertHarmless(html(attack));
	});
});

const attacks = [
	"<script>alert(1)</script>",
	"<scr<script>ipt>alert(1)</scr</script>ipt>",
	'<img src=x onerror="alert(1)">',
	"<svg/onload=alert(1)>",
	'a <b onclick="alert(1)">b</b>',
	'![a](x" onerror="alert(1))',
	'[a](javascript:alert(1) "title")',
	"<style>body{display:none}</style>",
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<meta http-equiv="refresh" content="0;url=https://example.com">',
	"```\n</code></pre><script>alert(1)</script>\n```",
	"| a |\n| - |\n| <img src=x onerror=alert(1)> |",
	'<https://example.com/"onmouseover=alert(1)>',
];

function check(text: string, expected: string) {
	assert.equal(html(text).replace(/\s+/g, " ").trim(), expected);
}

function html(text: string): string {
	return renderMarkdown(text)
		.map((block) => toHtml(block))
		.join("\n");
}
