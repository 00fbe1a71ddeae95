import assert from "node:assert/strict";
import { type OutlineItem, outline } from "../../../server/src/core/features/outline.ts";
import { parseReport } from "../../../server/src/core/parse.ts";

suite("outline", () => {
	test("nests sections", () => {
		check("# Disk full\n\n## Impact\n\n### Users\n\nNone.\n\n## Lessons\n\nNone.\n", [
			"Disk full",
			"  Impact",
			"    Users",
			"  Lessons",
		]);
	});

	test("has the entries below the timeline, with the time since the first", () => {
		check("## Timeline\n\n- 14:05 UTC Alert fired\n- **14:20 UTC** – Space freed\n", [
			"Timeline",
			"  14:05 UTC Alert fired",
			"  14:20 UTC Space freed (+15 min)",
		]);
	});

	test("has entries that tell a day alone", () => {
		check("## Timeline\n\n- 2026-03-01 Deployed\n- 2026-03-02 Over\n", [
			"Timeline",
			"  2026-03-01 Deployed",
			"  2026-03-02 Over",
		]);
	});

	test("has the rows of a table", () => {
		check(
			"## Timeline\n\n| Time | Event |\n|---|---|\n| 08:52 PM | Alert |\n| 09:00 PM | Fix |\n",
			["Timeline", "  08:52 PM Alert", "  09:00 PM Fix (+8 min)"],
		);
	});

	test("counts from the oldest entry when the newest stands first", () => {
		check("## Timeline\n\n- 15:10 c\n- 14:20 b\n- 14:05 a\n", [
			"Timeline",
			"  15:10 c (+1 h 05 min)",
			"  14:20 b (+15 min)",
			"  14:05 a",
		]);
	});

	test("has entries that are headings once", () => {
		check("## Timeline\n\n### 14:05 Alert\n\nOn call.\n\n### 14:20 Fixed\n\n## Impact\n\nNone.\n", [
			"Timeline",
			"  14:05 Alert",
			"  14:20 Fixed (+15 min)",
			"Impact",
		]);
	});

	test("has action items, open and done, with owner and due date", () => {
		check("## Action items\n\n- [ ] Add disks (@ana, by 2026-03-01)\n- [x] Page earlier\n", [
			"Action items",
			"  ☐ Add disks (@ana, by 2026-03-01) (@ana, 2026-03-01)",
			"  ☑ Page earlier",
		]);
	});

	test("has of a very long timeline what marks something, and the number of all", () => {
		const entries = Array.from({ length: 501 }, (_, index) => `- 14:05 ${index}\n`);
		const text = `## Timeline\n\n${entries.join("")}- 15:00 **[resolved]** Space freed\n`;
		check(text, ["Timeline (502 entries)", "  15:00 [resolved] Space freed (+55 min)"]);
	});

	test("selects words within the item", () => {
		const report = parseReport("**Timeline**\n\n- 14:05 a\n\n## Actions\n\n- b\n");
		for (const { span, nameSpan } of outline(report).flatMap(all)) {
			assert.ok(span.start <= nameSpan.start && nameSpan.end <= span.end);
		}
	});

	test("is empty for an empty text", () => check("", []));
});

function check(text: string, expected: readonly string[]): void {
	assert.deepEqual(
		outline(parseReport(text)).flatMap((item) => lines(item, "")),
		expected,
	);
}

function lines({ name, detail, children }: OutlineItem, indent: string): string[] {
	const own = indent + name + (detail ? ` (${detail})` : "");
	return [own, ...children.flatMap((child) => lines(child, `${indent}  `))];
}

function all(item: OutlineItem): OutlineItem[] {
	return [item, ...item.children.flatMap(all)];
}
