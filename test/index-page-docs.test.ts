import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { toChunks } from "../server/src/core/chunks.ts";
import { indexBlocks } from "../server/src/core/index-page/index-blocks.ts";
import { indexColumns } from "../server/src/core/index-page/index-columns.ts";
import { defaultIndexOptions, optionNames } from "../server/src/core/index-page/index-options.ts";
import { indexUpdates } from "../server/src/core/index-page/update-index.ts";
import { applyEdits } from "../server/src/core/text.ts";
import snippets from "../snippets/report.json" with { type: "json" };
import { listed } from "./support/listed-report.ts";

const page = readFileSync("docs/index-page.md", "utf8");

suite("docs/index-page.md", () => {
	test("shows what becomes of a page", () => {
		const [before = "", after = ""] = Array.from(
			page.matchAll(/^```markdown \w+\n([\s\S]*?)^```$/gm),
			([, text = ""]) => text,
		);
		const updates = indexUpdates({ text: before, chunks: toChunks(before) }, () => reports);
		assert.equal(
			applyEdits(
				before,
				updates.map(({ edit }) => edit),
			),
			after,
		);
	});

	test("is what the snippet begins", () => {
		const { body } = snippets["Postmortem: index of reports"];
		const text = body.join("\n").replace(/\$\{\d:(.*?)\}|\$0/g, "$1");
		const [block] = indexBlocks({ text, chunks: toChunks(text) });
		assert.deepEqual([block?.options, block?.faults], [defaultIndexOptions, []]);
	});

	test("tells every column", () => {
		const rows = page.match(/^\| `\w+` \| (?!`).*$/gm);
		const expected = Object.entries(indexColumns).map(
			([id, { words }]) => `| \`${id}\` | ${words} |`,
		);
		assert.deepEqual(rows, expected);
	});

	test("tells every option and its default", () => {
		const rows = Array.from(page.matchAll(/^\| `(\w+)` \| `(.*?)` \|/gm), ([, name, value]) => [
			name,
			value,
		]);
		const { columns, order, from } = defaultIndexOptions;
		const keys = order.map(
			({ column, isDescending }) => `${column} ${isDescending ? "desc" : "asc"}`,
		);
		const defaults = [columns.join(", "), keys.join(", "), from || "."];
		assert.deepEqual(
			rows,
			optionNames.map((name, at) => [name, defaults[at]]),
		);
	});
});

const reports = [
	listed(
		"2025/2025-12-24-gifts.md",
		"# Gifts sent twice\n\n- **Severity:** SEV1\n\n## Action Items\n\n- [x] a\n- [x] b\n- [x] c\n",
	),
	listed(
		"2026/2026-03-01-disk-full.md",
		"# Disk full\n\n- **Severity:** SEV2\n\n## Timeline\n\n- 14:05 UTC **[impact start]** a\n- 15:10 UTC **[resolved]** b\n\n## Action Items\n\n- [ ] a\n- [x] b\n",
	),
];
