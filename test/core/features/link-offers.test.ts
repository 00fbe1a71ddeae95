import assert from "node:assert/strict";
import {
	type LinkGround,
	linkOffers,
	linkSlot,
} from "../../../server/src/core/features/link-offers.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const place = { line: 1, column: 1 };
const reports = [
	{
		path: "2026-02-01 disk.md",
		facts: {
			title: "Disk full",
			id: "INC-2041",
			day: "2026-02-01",
			anchors: [{ slug: "root-cause", place, length: 1 }],
		},
	},
	{
		path: "../old/cache.md",
		facts: { title: "INC-2105: Cache cold", id: "INC-2105", day: "2026-03-01", anchors: [] },
	},
	{ path: "queue.md", facts: { title: "", id: undefined, day: undefined, anchors: [] } },
];
const entries = [
	{ name: "img", isFolder: true },
	{ name: "queue.md", isFolder: false },
	{ name: "notes.md", isFolder: false },
	{ name: ".git", isFolder: true },
];

suite("link offers", () => {
	for (const [marked, ...labels] of [
		["[a](<|>", "INC-2105: Cache cold", "INC-2041 Disk full", "queue.md"],
		["[a](disk<|>", "INC-2041 Disk full"],
		["[a](../ol<|>)", "INC-2105: Cache cold"],
		["[a](<2026-02-01 d<|>", "INC-2041 Disk full"],
		["[a]: 2041<|>", "INC-2041 Disk full"],
		["![a](./que<|>", "queue.md"],
		["As in INC<|>", "INC-2105", "INC-2041"],
		["As in INC-20<|>", "INC-2041"],
		["As in XY<|>"],
		["(a<|>"],
		["[INC-20<|>"],
		["[a](https://example<|>"],
		["[a](#<|>"],
	] as const)
		test(`in ${marked} are ${labels.join(", ") || "none"}`, () => {
			const found = offers(marked, { reports, entries: undefined });
			assert.deepEqual(
				found.map(({ label }) => label),
				labels,
			);
		});

	for (const [marked, label, after] of [
		["[a](di<|>)", "INC-2041 Disk full", "[a](2026-02-01%20disk.md)"],
		["[a](<di<|>>)", "INC-2041 Disk full", "[a](<2026-02-01 disk.md>)"],
		["As in INC-20<|>.", "INC-2041", "As in [INC-2041](2026-02-01%20disk.md)."],
		["[a](im<|>)", "img/", "[a](img/)"],
		["[a](./<|>)", "notes.md", "[a](./notes.md)"],
		["[a](2026-02-01%20disk.md#r<|>)", "#root-cause", "[a](2026-02-01%20disk.md#root-cause)"],
		["[a](#<|>)\n\n## Impact\n", "#impact", "[a](#impact)\n\n## Impact\n"],
	] as const)
		test(`make ${JSON.stringify(after)} of ${JSON.stringify(marked)}`, () => {
			const { text } = readMarks(marked);
			const offer = offers(marked, { reports, entries }).find((it) => it.label === label);
			assert.equal(offer && applyEdits(text, [offer]), after);
		});

	test("tell a file once", () => {
		const found = offers("[a](que<|>", { reports, entries });
		assert.equal(found.filter(({ newText }) => newText === "queue.md").length, 1);
		assert.ok(found.every(({ label }) => label !== ".git/"));
	});
});

function offers(marked: string, ground: LinkGround) {
	const { text, offsets } = readMarks(marked);
	const report = parseReport(text);
	const slot = linkSlot(report, offsets[0] ?? 0);
	return slot ? linkOffers(report, slot, ground) : [];
}
