import assert from "node:assert/strict";
import { type Completion, completion } from "../../../server/src/core/features/completion.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { readTemplate } from "../../../server/src/core/template.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const template = readTemplate(
	"team",
	"# {{title}}\n\n## Summary\n\n## Timeline\n\n<!-- In order. -->\n\n## Action Items\n\n- [ ] _task_\n",
);
const bullets = "## Timeline\n\n- 14:05 UTC Alert fired\n- 14:20 UTC Restarted\n";
const now = Date.UTC(2026, 2, 1, 14, 32);

suite("completion", () => {
	test("offers now, then times after the last entry, in a new bullet", () => {
		const labels = complete(`${bullets}- <|>`).map(({ label }) => label);
		assert.deepEqual(labels, ["14:32 UTC", "14:21 UTC", "14:25 UTC", "14:30 UTC", "14:20 UTC"]);
	});

	test("offers the end of a range, and the tags of milestones", () => {
		const [end] = complete(`${bullets}- 14:25-<|>`);
		assert.deepEqual([end?.label, end?.kind], ["14:30", "timestamp"]);
		const tag = complete("## Timeline\n\n- 14:05 UTC [<|>").find(
			({ kind }) => kind === "milestone",
		);
		assert.equal(tag?.label, "[impact start]");
	});

	test("offers the time of the entry below where none is above", () => {
		const found = complete("## Timeline\n\n- <|>\n- 14:05 UTC Alert\n");
		assert.deepEqual(
			found.map(({ label, detail }) => `${label}: ${detail}`.replace(/ ·.*/, "")),
			["14:32 UTC: now", "14:05 UTC: same as the next"],
		);
	});

	test("offers no times where entries count from the start", () =>
		assert.deepEqual(complete("## Timeline (UTC)\n\n- 14:00 Alert\n- T+10m Page\n- <|>"), []));

	test("offers no times in prose, and none where no column is for them", () => {
		assert.deepEqual(complete(`## Timeline\n\n${"Many words that go on ".repeat(3)}<|>\n`), []);
		assert.deepEqual(complete("## Timeline\n\n| Who | Event |\n|---|---|\n| <|>\n"), []);
		assert.deepEqual(complete("## Timeline\n\nA<|>\n"), []);
	});

	test("tells the time since the first entry", () => {
		const [first, second] = complete(`${bullets}- <|>`);
		assert.equal(first?.detail, "now · +27 min since the first entry");
		assert.equal(second?.detail, "1 min later · +16 min since the first entry");
	});

	for (const [name, marked, expected] of [
		["a bullet", "- **14:05 UTC** – Alert\n- <|>", "- **14:32 UTC** – "],
		["digits of a bullet", "- **14:05 UTC** – Alert\n- 14:3<|>", "- **14:32 UTC** – "],
		["markup that the editor closed", "- **14:05** – Alert\n- **1<|>**", "- **14:32** – "],
		["a bullet before others", "- 14:05: Alert\n- 1<|>\n- 14:40: End", "- 14:32: "],
		["brackets", "* [14:05 UTC] Alert\n* <|>", "* [14:32 UTC] "],
		["emphasis of the words", "- 14:05 UTC **Alert** fired\n- <|>", "- 14:32 UTC "],
		["an ordered list", "1. 14:05 – Alert\n2. <|>", "2. 14:32 – "],
		["a dated list", "- 2026-03-01 14:05 UTC: A\n- <|>", "- 2026-03-01 14:32 UTC: "],
		["12-hour clocks", "- 2:05 PM UTC - A\n- <|>", "- 2:32 PM UTC - "],
		["a paragraph", "14:05 UTC - Alert\n\n1<|>", "14:32 UTC - "],
		["an event's heading", "### 14:05 UTC: Alert\n\nText.\n\n### <|>", "### 14:32 UTC: "],
		["an empty timeline", "- <|>", "- 14:32 UTC "],
		["an empty timeline of paragraphs", "1<|>", "14:32 UTC "],
		["a first heading", "### <|>", "### 14:32 UTC "],
		["a link as a timestamp", "- [14:05](x) Alert\n- <|>", "- 14:32 "],
		["a range with emphasis on each end", "- **14:05** – **14:20** A\n- <|>", "- **14:32** "],
		["emphasis that goes on into the words", "- **14:05 Alert** fired\n- <|>", "- 14:32 "],
		["a list where paragraphs stand", "14:05 UTC Alert\n\n- 1<|>", "- 14:32 UTC "],
		["a range", "- 14:05-14:20 UTC Alert\n- <|>", "- 14:32 UTC "],
		["clocks that could be several", "- 14:05 CST Alert\n- <|>", "- 14:32 CST "],
		["a table's cell", "| Time | Event |\n|---|---|\n| 14:05 | A |\n| <|>", "| 14:32 | "],
		[
			"a cell with others behind",
			"| Time | Event |\n|---|---|\n| 14:05 | A |\n| 1<|> | |",
			"| 14:32 | |",
		],
		["a table without rows", "| Time | Event |\n|---|---|\n| <|> |  |", "| 14:32 UTC |  |"],
		["the timestamp of an entry", "- 14:05 – Alert\n- 14:3<|>0 – End", "- 14:32 – End"],
	] as const) {
		test(`writes as its neighbour is written: ${name}`, () => {
			assert.equal(lineAfter(`## Timeline\n\n${marked}\n\n## Impact\n`), expected);
		});
	}

	test("completes a time that is typed in full", () => {
		assert.equal(lineAfter("## Timeline\n\n- **14:05 UTC** – A\n- 14:17<|>"), "- **14:17 UTC** – ");
	});

	test("begins with what is typed in a dated timeline", () => {
		const [first] = complete("## Timeline\n\n- 2026-03-01 14:05 UTC: A\n- 14:3<|>");
		assert.equal(first?.label, "14:32 → 2026-03-01 14:32 UTC");
	});

	test("goes on behind the newest entry where that stands first", () => {
		const found = complete("## Timeline\n\n- <|>\n- 14:20 c\n- 14:10 b\n- 14:05 a\n");
		assert.equal(found[1]?.label, "14:21");
	});

	for (const [name, marked] of [
		["in the words of an entry", `${bullets}- 14:25 UTC the <|>`],
		["in details below an entry", `${bullets}  - <|>`],
		["in another section", `${bullets}\n## Impact\n\n- <|>`],
		[
			"in another column",
			"## Timeline\n\n| Time | Event |\n|---|---|\n| 14:05 | A |\n| 14:06 | <|> |",
		],
		["in a code block", "## Timeline\n\n- 14:05 A\n\n```\n- <|>\n```\n"],
		[
			"in a block that is too long to be read at each letter",
			`## Timeline\n\n| Time | Event |\n|---|---|\n| 14:05 | ${"x ".repeat(150_000)} |\n| 14:0<|> | |`,
		],
		["in prose", "## Timeline\n\n<|>Text.\n\n- 14:05 A\n"],
	] as const) {
		test(`offers nothing ${name}`, () => assert.deepEqual(complete(marked), []));
	}

	test("offers the sections that are missing, those due here first", () => {
		const labels = complete(`# Disk full\n\n${bullets}\n#<|>`).map(({ label }) => label);
		assert.deepEqual(labels, ["## Action Items", "## Summary"]);
	});

	test("inserts a section with what the template puts there", () => {
		const marked = `# Disk full\n\n${bullets}\n## act<|>\n`;
		const [found] = complete(marked);
		assert.equal(found?.newText, "## Action Items\n\n- [ ] _task_");
		assert.ok(found?.snippet?.endsWith("- [ ] $" + "{1:_task_}$0"));
	});

	test("writes `#` where the others are underlined, and parts the section from words below", () => {
		const [found] = complete(
			"Disk full\n=========\n\nTimeline\n--------\n\n- 14:05 A\n\n##<|>\nMore.\n",
		);
		assert.equal(found?.label, "## Action Items");
		assert.ok(found?.newText.endsWith("_task_\n"));
	});

	test("has the guidance of a section", () => {
		assert.equal(complete("# Disk full\n\n## t<|>\n")[0]?.documentation, "In order.");
	});
});

function complete(marked: string): Completion[] {
	const { text, offsets } = readMarks(marked);
	const context = { template, now, timeZone: "UTC", snippets: true };
	return completion(parseReport(text), offsets[0] ?? 0, context);
}

/** The line of the cursor when the first completion is taken. */
function lineAfter(marked: string): string | undefined {
	const { text, offsets } = readMarks(marked);
	const line = text.slice(0, offsets[0]).split("\n").length - 1;
	const [first] = complete(marked);
	return applyEdits(text, first ? [first] : []).split("\n")[line];
}
