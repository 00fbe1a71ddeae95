import assert from "node:assert/strict";
import { anchorsOf } from "../../server/src/core/anchors.ts";
import {
	followRenamedAnchors,
	renamedSlugs,
} from "../../server/src/core/follow-renamed-anchors.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { applyEdits } from "../../server/src/core/text.ts";

const before = "# A\n\n## Impact\n\n## Impact\n\n## Cause\n";

suite("links to a heading that is renamed", () => {
	test("know each heading whose name is another one, duplicates too", () => {
		const renamed = renamedSlugs(
			parseReport(before),
			parseReport(before.replace("Impact", "Harm")),
		);
		assert.deepEqual(
			[...renamed],
			[
				["impact", "harm"],
				["impact-1", "impact"],
			],
		);
	});

	test("know nothing where headings were added", () => {
		assert.equal(renamedSlugs(parseReport(before), parseReport(`${before}\n## New\n`)).size, 0);
	});

	for (const [text, after] of [
		["[a](#cause) [b](b.md#cause)\n", "[a](#root) [b](b.md#root)\n"],
		["[a](<b c.md#Cause> 'Title')\n", "[a](<b c.md#root> 'Title')\n"],
		["[a]: b.md#cause\n", "[a]: b.md#root\n"],
		["[a](other.md#cause) [b](#impact) [c](#)\n", "[a](other.md#cause) [b](#impact) [c](#)\n"],
	] as const)
		test(`follow it in ${JSON.stringify(text)}`, () => {
			const slugs = anchorsOf(parseReport(before)).map(({ slug }) => slug);
			const renamed = new Map([["cause", "root"]]);
			const edits = followRenamedAnchors(
				parseReport(text),
				{ slugs, renamed },
				({ target }) => target.path !== "other.md",
			);
			assert.equal(applyEdits(text, edits), after);
		});
});
