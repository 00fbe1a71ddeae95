import assert from "node:assert/strict";
import fc from "fast-check";
import type { Element } from "hast";
import { toHtml } from "hast-util-to-html";
import { previewParts } from "../../server/src/core/features/preview-parts.ts";
import { render } from "../../server/src/core/features/render.ts";
import { withHeadingIds } from "../../server/src/core/features/render-markdown.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { assertHarmless } from "../support/assert-harmless.ts";
import { renderMarkdown } from "../support/render-markdown.ts";
import { anyText, report } from "./documents.ts";
import { property } from "./property.ts";

/** What may stand in a timeline. */
const forms = [
	"- 14:05 WORD",
	"- **14:10** – WORD\n  - below",
	"- no time, but WORD",
	"1. 14:15 UTC: WORD",
	"| Time | Event | Who |\n| - | - | - |\n| 14:20 | full | WORD |",
	"| Event | Time |\n| - | - |\n| WORD | 14:25 |",
	"### 14:30 WORD",
	"### WORD",
	"14:35 WORD",
	"Words without a time: WORD",
	"> 14:40 WORD",
	"```\nWORD\n```",
];

const timeline = "# Postmortem: Disk full\n\n## Timeline (UTC)\n\n";
const events = fc.array(fc.constantFrom(...forms), { minLength: 1, maxLength: 12 });
const html = fc
	.array(
		fc.constantFrom("<", ">", '"', "script", "img src=x onerror=", "\n", "](", "![", "`", "a"),
		{ maxLength: 30 },
	)
	.map((parts) => parts.join(""));

/** A report as it is written: each text is a part of the next. */
const edited = report.map((text) => [text.slice(0, text.length / 2), text, `${text}\n- more`]);

const block = fc.constantFrom(
	...forms,
	"- 14:30 [resolved] WORD (@ana)",
	"- [ ] WORD",
	"",
	"Text.",
);
const edit = fc.record({
	at: fc.nat({ max: 10 }),
	removed: fc.nat({ max: 2 }),
	blocks: fc.array(block, { maxLength: 2 }),
});

/** Versions of a timeline: entries come, go, change, move and turn into action items. */
const written = fc
	.record({
		title: fc.constantFrom("Timeline (UTC)", "Timeline", "Action Items"),
		blocks: fc.array(block, { minLength: 2, maxLength: 10 }),
		edits: fc.array(edit, { minLength: 1, maxLength: 4 }),
	})
	.map(({ title, blocks, edits }) => {
		const versions = [["# Disk full", `## ${title}`, ...blocks]];
		for (const { at, removed, blocks: fresh } of edits)
			versions.push((versions.at(-1) ?? []).toSpliced(at, removed, ...fresh));
		return versions.map((it) => it.join("\n"));
	});

suite("the preview", () => {
	property("loses no word and says none twice", { of: events, cost: 20 }, (blocks) => {
		const words = blocks.map((_, index) => `word${index}x`);
		const text = blocks.map((block, index) => block.replaceAll("WORD", words[index] ?? ""));
		const html = render(parseReport(`${timeline}${text.join("\n\n")}\n`), []);
		const shown = html.replace(/ id="[^"]*"/g, "");
		for (const word of words) assert.equal(shown.split(word).length, 2, `${word} in ${html}`);
	});

	property("shows after edits what a fresh one shows", { of: written, cost: 40 }, (versions) => {
		let last = parseReport("");
		for (const text of versions) {
			last = parseReport(text, { previous: last });
			assert.equal(render(last, []), render(parseReport(text), []));
		}
	});

	property("goes by parts and shows what the whole shows", { of: edited, cost: 30 }, (texts) => {
		// Micromark takes an empty `-` for a paragraph, too, when indented code went before.
		fc.pre(texts.every((text) => !/^(?: {4}|\t)[^\n\r]*\s+(?:\d+[.)]|[-*])/m.test(text)));
		let last = parseReport("");
		for (const text of texts) {
			last = parseReport(text, { previous: last });
			const parts = withHeadingIds([...previewParts(last)].flat());
			const isWhole = !toHtml({ type: "root", children: parts }).includes("A block is left out");
			if (isWhole) assert.deepEqual(shown(parts), shown(renderMarkdown(text)));
		}
	});

	property("lets no script in", { of: fc.oneof(html, anyText), cost: 8 }, (text) =>
		assertHarmless(toHtml({ type: "root", children: renderMarkdown(text) })),
	);
});

/** What is shown, and where it comes from; line ends between elements count for nothing. */
function shown(blocks: readonly Element[]): unknown[] {
	return blocks.map((block) => [
		block.position,
		toHtml(block).replace(/\s+/g, " ").replace(/> </g, "><"),
	]);
}
