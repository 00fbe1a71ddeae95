import assert from "node:assert/strict";
import { toHtml } from "hast-util-to-html";
import { previewPieces } from "../../../server/src/core/features/preview-pieces.ts";
import { render } from "../../../server/src/core/features/render.ts";
import {
	renderMarkdown,
	renderPiece,
	withHeadingIds,
} from "../../../server/src/core/features/render-markdown.ts";
import { parseReport } from "../../../server/src/core/parse.ts";

const part = (number: number) =>
	`## Step\n\nAt *noon* see [the graph][g${number % 3}].\n\n- one\n- two\n\n  more\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`sh\n# no heading\n\`\`\`\n\n${"words ".repeat(60)}\n\n`;
const definitions =
	"[g0]: https://a.example/0\n[G1]: https://a.example/1\n\n[g2]: <https://a.example/2>\n\n";

suite("the pieces of a preview", () => {
	test("show what the whole shows, each at its place", () => {
		const text = `---\nseverity: SEV1\n---\n\n# Disk full\n\n${parts(80)}${definitions}${parts(80)}`;
		const pieces = [...previewPieces(parseReport(text))];
		assert.ok(pieces.length > 3, `${pieces.length} pieces`);
		const together = withHeadingIds(pieces.flatMap(renderPiece));
		assert.equal(plain(toHtml(together)), plain(toHtml(renderMarkdown(text))));
		const whole = renderMarkdown(text).filter(({ type }) => type === "element");
		assert.deepEqual(
			together.filter(({ type }) => type === "element").map(({ position }) => position),
			whole.map(({ position }) => position),
		);
	});

	test("are one for a report of usual length", () => {
		assert.equal([...previewPieces(parseReport(`# Disk full\n\n${parts(20)}`))].length, 1);
	});

	test("end where a report gets too long, and say so", () => {
		const html = render(parseReport(`# Disk full\n\n${parts(1000)}## The end\n`), []);
		assert.match(html, /The preview ends here, at line \d+ of \d+: .* Split it/);
		assert.doesNotMatch(html, /The end/);
	});

	test("leave out what takes long to read as a whole, though the report reads it in parts", () => {
		const html = render(parseReport(`# Disk full\n\n${"[a] ".repeat(4000)}\n\n## Impact\n`), []);
		assert.match(html, /A block is left out/);
		assert.match(html, /Impact/);
	});
});

function parts(count: number): string {
	return Array.from({ length: count }, (_, index) => part(index)).join("");
}

function plain(html: string): string {
	return html.replace(/\s+/g, " ").replace(/> </g, "><").trim();
}
