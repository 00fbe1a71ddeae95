import assert from "node:assert/strict";
import { linkSubject } from "../../server/src/core/link-subject.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { slice } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("what a place in a report refers to", () => {
	for (const [marked, kind, words] of [
		["# Disk <|>full\n", "title", "Disk full"],
		["#<|> INC-2041 Disk full\n", "title", "INC-2041 Disk full"],
		["# INC-20<|>41 Disk full\n", "id", "INC-2041"],
		["# A\n\n## Root <|>Cause\n", "heading", "Root Cause"],
		["See [the <|>disk](disk.md#cause).\n", "link", "disk.md#cause"],
		["See ![the disk](di<|>sk.png).\n", "link", "disk.png"],
		["[disk]: di<|>sk.md\n", "link", "disk.md"],
		["As in INC-2041<|>.\n", "id", "INC-2041"],
		["Some <|>words.\n", undefined, undefined],
		["Root<|>\n====\n", "title", "Root"],
		["<|>\n# Disk full\n", undefined, undefined],
	] as const)
		test(`${JSON.stringify(marked)} is ${kind ?? "nothing"}`, () => {
			const { text, offsets } = readMarks(marked);
			const subject = linkSubject(parseReport(text), offsets[0] ?? 0);
			assert.deepEqual([subject?.kind, subject && slice(text, subject.span)], [kind, words]);
		});
});
