import assert from "node:assert/strict";
import { anchorNamed, anchorsOf } from "../../server/src/core/anchors.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("anchors", () => {
	for (const [text, ...slugs] of [
		["# Disk full\n\n## Root Cause & Resolution\n", "disk-full", "root-cause--resolution"],
		["## Impact\n\n## Impact\n\n## Impact\n", "impact", "impact-1", "impact-2"],
		["## **Bold** [link](x.md) `code_x` ![i](i.png)\n", "bold-link-code_x"],
		["## 🔥 Hot\n", "-hot"],
		["Two words\n=========\n", "two-words"],
		["Two\nwords\n=========\n", "two-words"],
		["> ## Quoted\n\n- # Listed\n", "quoted", "listed"],
		["## 14:05 Alert\n", "1405-alert"],
		["## Named {#own}\n", "named", "own"],
		['<a id="disk"></a>\n\nText <a name=here> there.\n', "disk", "here"],
		["`<a id='no'>`\n\n```\n# no\n<a id=\"no\">\n```\n"],
		["## A &amp; B\n", "a--b"],
		["<h2>Disk <b>full</b></h2>\n", "disk-full"],
	] as const)
		test(`of ${JSON.stringify(text)} are ${slugs.join(", ") || "none"}`, () => {
			assert.deepEqual(
				anchorsOf(parseReport(text)).map(({ slug }) => slug),
				slugs,
			);
		});

	for (const [fragment, slug] of [
		["root-cause--resolution", "root-cause--resolution"],
		["Root-Cause-Resolution", "root-cause--resolution"],
		["user-content-impact", "impact"],
		["summary", "1-summary"],
		["impact-1", undefined],
	] as const)
		test(`${fragment} names ${slug ?? "none"}`, () => {
			const anchors = [
				{ slug: "root-cause--resolution" },
				{ slug: "impact" },
				{ slug: "1-summary" },
			];
			assert.equal(anchorNamed(anchors, fragment)?.slug, slug);
		});
});
