import assert from "node:assert/strict";
import { formatDate, formatTime } from "../../server/src/core/format-timestamp.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("timeline: entries in whatever they are written in", () => {
	test("bullets, with emphasis and separators left out", () => {
		check("- **10:45 UTC** - Deploy\n- `10:50`: Disk full\n", ["10:45 Deploy", "10:50 Disk full"]);
	});

	test("rows of a table, the zone in the header", () => {
		const text = "| Time (CET) | Event |\n|---|---|\n| 14:51 | Disk full |\n";
		check(text, ["14:51 Disk full"]);
		assert.equal(entriesIn(text)[0]?.timestamp.start?.zone, "CET");
	});

	test("headings, with what is below them", () => {
		const entries = entriesIn("### 07:35 - Pods pending\n\nText.\n\n### 07:50\n\nMore.\n");
		assert.deepEqual(
			entries.map(({ container, text }) => [container, text]),
			[
				["heading", "Pods pending"],
				["heading", ""],
			],
		);
	});

	test("lines of a paragraph", () => {
		check("15:35 – Plan pushed\n15:40 – Plan applied\n", [
			"15:35 Plan pushed",
			"15:40 Plan applied",
		]);
	});

	test("no time in the middle of a sentence", () => {
		check("We were called at 15:35 and went on.\n", []);
	});
});

suite("timeline: what entries do not say themselves", () => {
	test("the date of the heading or line above", () => {
		const text = "### 2026-03-01\n\n- 23:50 a\n\n### 2026-03-02\n\n- 00:10 b\n";
		check(text, ["2026-03-01 23:50 a", "2026-03-02 00:10 b"]);
	});

	test("the next day, when the clock goes far back", () => {
		check("- 2026-03-01 23:50 a\n- 00:10 b\n", ["2026-03-01 23:50 a", "2026-03-02 00:10 b"]);
	});

	test("the same day, when the clock goes back a little", () => {
		check("- 2026-03-01 14:50 a\n- 14:10 b\n", ["2026-03-01 14:50 a", "2026-03-01 14:10 b"]);
	});

	test("the zone that the section states", () => {
		const [entry] = entriesIn("All times in UTC.\n\n- 2026-03-01 14:50 Disk full\n");
		assert.equal(entry?.timestamp.start?.zone, "UTC");
		assert.deepEqual(entry?.timestamp.inferred, ["zone"]);
		assert.equal(entry?.timestamp.start?.instant, Date.UTC(2026, 2, 1, 14, 50));
	});

	test("the year nearest to the entries around", () => {
		check("- 2026-12-31 23:00 a\n- Jan 1, 01:00 b\n", ["2026-12-31 23:00 a", "2027-01-01 01:00 b"]);
	});

	test("newest first, midnights included", () => {
		const text = "- 2026-03-02 00:30 c\n- 23:50 b\n- 23:10 a\n";
		check(text, ["2026-03-02 00:30 c", "2026-03-01 23:50 b", "2026-03-01 23:10 a"]);
		assert.equal(timelineOf(text).order, "descending");
	});

	test("nothing, where a time cannot be one", () => {
		assert.equal(entriesIn("- 14:05 a\n- 25:10 b\n")[1]?.timestamp.start, undefined);
	});
});

function timelineOf(body: string) {
	return parseReport(`# Outage\n\n## Timeline\n\n${body}\n## Impact\n\n- 16:00 no entry\n`)
		.timeline;
}

function entriesIn(body: string) {
	return timelineOf(body).entries;
}

function check(body: string, expected: readonly string[]) {
	const found = entriesIn(body).map(({ timestamp: { start }, text }) => {
		const parts = [start?.date && formatDate(start.date), start?.time && formatTime(start.time)];
		return [...parts, text].filter((it) => it).join(" ");
	});
	assert.deepEqual(found, expected);
}
