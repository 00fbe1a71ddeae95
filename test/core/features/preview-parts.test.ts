import assert from "node:assert/strict";
import { toHtml } from "hast-util-to-html";
import { previewParts } from "../../../server/src/core/features/preview-parts.ts";
import { render } from "../../../server/src/core/features/render.ts";
import { withHeadingIds } from "../../../server/src/core/features/render-markdown.ts";
import { type ParseOptions, parseReport } from "../../../server/src/core/parse.ts";
import type { Report } from "../../../server/src/core/report.ts";
import { renderMarkdown } from "../../support/render-markdown.ts";

const part = (number: number) =>
	`## Step\n\nAt *noon* see [the graph][g${number % 3}].\n\n- one\n- two\n\n  more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`sh\n# no heading\n\`\`\`\n\n${"words ".repeat(10)}\n\n`;
const definitions =
	"[g0]: https://a.example/0\n[G1]: https://a.example/1\n\n[g2]: <https://a.example/2>\n\n";

suite("the parts of a preview", () => {
	test("show what the whole shows, each at its place", () => {
		checkShown(`---\nseverity: SEV1\n---\n\n# Disk full\n\n${parts(3)}${definitions}${parts(1)}`);
	});

	test("are lists where Markdown has lists", () => {
		checkShown("- a\n- b\n* c\n1. d\n2. e\n7) f\n\n<!-- g -->\n\n- h\n");
		checkShown("- tight\n- loose\n\n- loose\n\ntext\n\n- tight\n- tight\n\n");
		checkShown("- a\n\n  b\n- c\n- [ ] open\n- [x] done\n");
		checkShown("3. a\n4. b\n\n\n\n9. c\n");
	});

	test("are tables, however long", () => {
		const rows = Array.from({ length: 22 }, (_, index) => `| 14:${index + 10} | *${index}* |\n`);
		const table = `| Time | Event |\n|:--|--:|\n${rows.join("")}`;
		checkShown(`${table}\n## Impact\n`);
		checkShown(`${table}a last line\n\n${table}> quote\n`);
	});

	test("lead where the first definition of a name leads, wherever that stands", () => {
		checkShown("[a]\n\n- [a]: /first\n\n[a]\n\n[a]: /second\n\n```\n[a] and no end\n");
	});

	test("are kept where nothing changes", () => {
		const text = `${parts(2)}${definitions}`;
		const before = parseReport(text);
		renderedAs(before);
		for (const [from, to] of [
			["Step", "Leap"],
			["- two", "- two\n- two and a half"],
			["g1]: https://a", "g1]: https://b"],
			["- one\n", "- one\n\n"],
		] as const) {
			checkShown(text.replace(from, to), { previous: before });
		}
	});

	test("end where a report gets too long, and say so", () => {
		const log = `\`\`\`\n${`${"x".repeat(5000)}\n`.repeat(20)}\`\`\`\n\n`;
		const html = render(parseReport(`# Disk full\n\n${log.repeat(3)}${part(0)}## The end\n`), []);
		assert.match(html, /The preview ends here, at line \d+ of \d+: .* Split it/);
		assert.match(html, /Disk full/);
		assert.doesNotMatch(html, /Step|The end/);
	});

	test("leave out what takes long to read as a whole, though the report reads it in parts", () => {
		const html = render(parseReport(`# Disk full\n\n${"[a] ".repeat(4000)}\n\n## Impact\n`), []);
		assert.match(html, /A block is left out/);
		assert.match(html, /Impact/);
	});

	for (const block of [
		`${"[a] ".repeat(4000)}\\\n**Severity:** SEV1\n`,
		`**Severity:** SEV1\n${"[a] ".repeat(4000)}\n`,
	]) {
		test(`head a report with a field whose block is left out: ${block.slice(0, 9)}`, () => {
			const html = render(parseReport(`# Disk full\n\n${block}`), []);
			assert.match(html, /A block is left out/);
			assert.match(html, /<dt>Severity<\/dt><dd>SEV1<\/dd>/);
		});
	}
});

function checkShown(text: string, options: ParseOptions = {}) {
	const shown = renderedAs(parseReport(text, options));
	const whole = renderMarkdown(text);
	assert.equal(
		plain(toHtml({ type: "root", children: shown })),
		plain(toHtml({ type: "root", children: whole })),
	);
	assert.deepEqual(
		shown.map(({ position }) => position),
		whole.map(({ position }) => position),
	);
}

function renderedAs(report: Report) {
	return withHeadingIds([...previewParts(report)].flat());
}

function parts(count: number): string {
	return Array.from({ length: count }, (_, index) => part(index)).join("");
}

function plain(html: string): string {
	return html.replace(/\s+/g, " ").replace(/> </g, "><").trim();
}
