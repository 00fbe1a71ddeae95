import assert from "node:assert/strict";
import { isoMoment } from "../../server/src/core/iso.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("timeline", () => {
	test("has its entries in bullets", () =>
		check("## Timeline\n\n- **14:05 UTC** – Alert\n+ 14:06: Paged\n", [
			"bullet 14:05 UTC | Alert",
			"bullet 14:06 | Paged",
		]));
	test("in an ordered list", () =>
		check("## Timeline\n\n1. 14:05 Alert\n2. 14:06 Paged\n", [
			"ordered 14:05 | Alert",
			"ordered 14:06 | Paged",
		]));
	test("in a table", () =>
		check(
			"## Timeline\n\n| Time (UTC) | Event |\n|---|---|\n| 14:05 | Alert |\n| | more |\n| 14:06 | Paged |\n",
			["row 14:05 | Alert", "row 14:06 | Paged"],
		));
	test("in headings, prose below left alone", () =>
		check(
			"## Timeline\n\n### 2026-03-01 14:05\n\nAt 14:04 it broke.\n\n### 14:06 - Paged\n\nText.\n",
			["heading 2026-03-01 14:05 | ", "heading 14:06 | Paged"],
		));
	test("in lines of a paragraph", () =>
		check("Timeline:\n9:55 AM: Alert\nmore of it\n10:00 AM: Paged\n", [
			"paragraph 9:55 AM | Alert",
			"paragraph 10:00 AM | Paged",
		]));
	test("behind labels", () =>
		check("## Timeline\n\n- **Start**: March 1, 2026 ~16:00 UTC - It broke\n", [
			"bullet March 1, 2026 ~16:00 UTC | It broke",
		]));
	test("with the stamp at the end, where none leads", () =>
		check("## Timeline\n\n- Fault occurs 2026-03-01 13:30\n- Resolved 2026-03-01 14:00\n", [
			"bullet 2026-03-01 13:30 | Fault occurs 2026-03-01 13:30",
			"bullet 2026-03-01 14:00 | Resolved 2026-03-01 14:00",
		]));
	test("with the stamp at the start, where one leads", () =>
		check("## Timeline\n\n- 14:05 Alert\n- Fault seen 2026-03-01 13:30\n", [
			"bullet 14:05 | Alert",
		]));
	test("below bullets of their day", () =>
		check("## Timeline\n\n- 2026-03-01\n  - 14:05 Alert\n- 2026-03-02\n  - 09:00 Over\n", [
			"bullet 14:05 | Alert",
			"bullet 09:00 | Over",
		]));
	test("in a field of a list that stands in for a timeline", () =>
		check(
			"- **Key events**\n  - Detected 2026-03-01 13:30\n\n- **Context**:\n  - 2026-03-01 13:31 Looked\n",
			["bullet 2026-03-01 13:31 | Looked"],
		));
	test("leaves out what only groups entries", () =>
		check(
			"## Timeline\n\n## May 12\n\n### 20:15\n\n**May 13, 2026**\n\n- 09:00 Over\n\n## Actions\n\n- 10:00 Meet\n",
			["heading 20:15 | ", "bullet 09:00 | Over"],
		));
	test("leaves out notes without a time, quotes and code", () =>
		check(
			"## Timeline\n\n- 14:05 Alert\n  - said at 14:04\n\n> 14:06 Quoted\n\n```\n14:07 log\n```\n",
			["bullet 14:05 | Alert"],
		));
	test("takes a date from the file's name, and the nearest year", () =>
		resolves(
			"## Timeline\n\nAll times in CET.\n\n- 14:05 Alert\n- Dec 30 14:05 Before\n",
			["2026-01-02T13:05:00Z", "2025-12-30T13:05:00Z"],
			"2026-01-02-a.md",
		));
	test("knows the summer time of a place", () =>
		resolves("---\ntimezone: Europe/Berlin\n---\n\n## Timeline\n\n- 2026-07-01 14:05 Alert\n", [
			"2026-07-01T12:05:00Z",
		]));
	test("takes no words for a place that end in “time”", () =>
		resolves("## Timeline of the Response time\n\n- 2026-07-01 14:05 Alert\n", [
			"2026-07-01T14:05:00",
		]));
	test("knows no instant without a zone, nothing of what cannot be", () =>
		resolves("## Timeline\n\n- 2026-07-01 14:05 Alert\n- 25:10 Paged\n", [
			"2026-07-01T14:05:00",
			undefined,
		]));
});

function check(text: string, wanted: readonly string[]) {
	const { entries } = parseReport(text).timeline;
	assert.deepEqual(
		entries.map(
			({ container, timestamp, text: words }) => `${container} ${timestamp.raw} | ${words}`,
		),
		wanted,
	);
}

function resolves(text: string, wanted: readonly (string | undefined)[], path = "a.md") {
	const { entries } = parseReport(text, { path }).timeline;
	assert.deepEqual(
		entries.map(({ timestamp }) => timestamp.start && isoMoment(timestamp.start)),
		wanted,
	);
}
