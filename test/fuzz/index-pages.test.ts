import assert from "node:assert/strict";
import fc from "fast-check";
import { toChunks } from "../../server/src/core/chunks.ts";
import { indexBlocks } from "../../server/src/core/index-page/index-blocks.ts";
import { readIndexOptions } from "../../server/src/core/index-page/index-options.ts";
import { indexUpdates, type ReportsIn } from "../../server/src/core/index-page/update-index.ts";
import { listed } from "../support/listed-report.ts";
import { anyText } from "./documents.ts";
import { property } from "./property.ts";
import { applied } from "./spans.ts";

const opening = '<!-- postmortem-index columns="date, title, status" -->';
const closing = "<!-- /postmortem-index -->";
const disk = listed("disk.md", "# Disk full\n\n- **Date:** 2026-03-01\n- **Status:** Final\n");
const cache = listed("cache.md", "# Cache 語\n\n- **Date:** 2026-04-01\n");
const known: ReportsIn = () => [disk, cache];

const line = fc.constantFrom(
	...["# A", "", "text | more", "```", "> quote", "- item", "    code", "<div>", "</div>", "---"],
	...["| a | b |", "| - | - |", opening, closing, "<!-- postmortem-index -->", "<!--", "-->"],
);
const page = fc
	.tuple(
		fc.array(line, { maxLength: 12 }),
		fc.constantFrom("\n", "\r\n"),
		fc.oneof(fc.string(), anyText),
	)
	.map(([lines, end, rest]) => [...lines, rest].join(end));
const named = fc.array(fc.tuple(fc.string(), fc.string({ minLength: 1 })));

suite("updating an index", () => {
	property(
		"leaves all else as it is, and has nothing to do twice",
		{ of: page, cost: 16 },
		(text) => {
			const once = updated(text, known);
			assert.equal(updated(once, known), once);
			assert.deepEqual(outside(once), outside(text));
		},
	);

	property(
		"tells titles and paths of any kind, and knows them again",
		{ of: named, cost: 16 },
		(names) => {
			const unique = new Map(names.map(([title, name]) => [`${name}.md`, title]));
			const { facts } = disk;
			const all = [...unique].map(([path, title]) => ({ path, facts: { ...facts, title } }));
			const once = updated(`${opening}\n${closing}\n`, () => all);
			assert.equal(
				updated(once, () => all),
				once,
			);
			assert.deepEqual(outside(once), [opening, `${closing}\n`]);
		},
	);
});

suite("options of an index", () => {
	property(
		"have faults within them alone, however they are written",
		{ of: fc.array(fc.string()).map((words) => words.join('"')), cost: 1 },
		(written) => {
			for (const { span } of readIndexOptions(written, 0).faults) {
				assert.ok(span.start >= 0 && span.start <= span.end && span.end <= written.length);
			}
		},
	);
});

function updated(text: string, reportsIn: ReportsIn): string {
	const updates = indexUpdates({ text, chunks: toChunks(text) }, reportsIn);
	return applied(
		text,
		updates.map(({ edit }) => edit),
	);
}

/** What stands before, between and behind the indexes that can be written. */
function outside(text: string): string[] {
	const blocks = indexBlocks({ text, chunks: toChunks(text) });
	const spans = blocks.flatMap(({ inner, faults }) => (inner && faults.length === 0 ? inner : []));
	const starts = [0, ...spans.map(({ end }) => end)];
	const ends = [...spans.map(({ start }) => start), text.length];
	return starts.map((start, at) => text.slice(start, ends[at]));
}
