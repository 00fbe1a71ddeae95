import assert from "node:assert/strict";
import { isoMoment } from "../../server/src/core/iso.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Entry } from "../../server/src/core/report.ts";
import { slice } from "../../server/src/core/text.ts";

suite("where an inferred date is from", () => {
	for (const [from, text] of [
		["the heading above", "## Timeline\n\n### 1 March 2026\n\n- 14:05 Alert\n"],
		["the line above", "## Timeline\n\n2026-03-01\n\n- 14:05 Alert\n"],
		["the entry above", "## Timeline\n\n- 2026-03-01 14:00 Deploy\n- 14:05 Alert\n"],
		["`date` in the front matter", "---\ndate: 2026-03-01\n---\n\n## Timeline\n\n- 14:05 Alert\n"],
		["the title", "# Outage of 1 March 2026\n\n## Timeline\n\n- 14:05 Alert\n"],
		[
			"the first date in the text",
			"## Timeline\n\n- 14:05 Alert\n\nSee the graph of 2026-03-01.\n",
		],
	] as const) {
		test(from, () => assert.equal(origins(text).date, from));
	}

	test("the file name", () =>
		assert.equal(
			origins("## Timeline\n\n- 14:05 Alert\n", "2026-03-01-disk.md").date,
			"the file name",
		));
	test("the entry above, past midnight", () => {
		const text = "## Timeline\n\n- 2026-03-01 23:50 Deploy\n- 00:05 Alert\n";
		assert.equal(origins(text).date, "the entry above, past midnight");
	});
	test("stands where it is written", () => {
		const text = "## Timeline\n\n### 1 March 2026\n\n- 14:05 Alert\n";
		const inferred = lastOf(text)?.timestamp.inferred.find(({ what }) => what === "date");
		assert.equal(inferred?.span && slice(text, inferred.span), "1 March 2026");
	});
});

suite("where an inferred zone is from", () => {
	for (const [from, text] of [
		["the column’s header", "## Timeline\n\n| Time (CET) | Event |\n|-|-|\n| 14:05 | Alert |\n"],
		["the timeline’s heading", "## Timeline (UTC)\n\n- 14:05 Alert\n"],
		[
			"the report’s words on its times",
			"## Timeline\n\nAll times in Zurich time.\n\n- 14:05 Alert\n",
		],
		["the field `timezone`", "---\ntimezone: UTC\n---\n\n## Timeline\n\n- 14:05 Alert\n"],
		["the first entry", "## Timeline\n\n- 14:00 CET Deploy\n- 14:05 Alert\n"],
		["the settings", "## Timeline\n\n- 14:05 Alert\n"],
	] as const) {
		test(from, () => assert.equal(origins(text).zone, from));
	}
	test("is not that of an entry if another states another", () => {
		const text = "## Timeline\n\n- 14:00 CET Deploy\n- 14:03 UTC Alert\n- 14:05 Paged\n";
		assert.equal(origins(text).zone, "the settings");
	});
	test("is not asked where the entry states one", () =>
		assert.equal(origins("## Timeline (UTC)\n\n- 14:05 CET Alert\n").zone, undefined));
});

suite("times counted from another", () => {
	test("are counted from the first entry with `T+`, from the one above with `+`", () =>
		assert.deepEqual(
			starts("- 14:05 Deploy\n- T+5m Alert\n- 14:20 Paged\n- +10 minutes: Joined\n- T+1h Fixed\n"),
			["14:05:00", "14:10:00", "14:20:00", "14:30:00", "15:05:00"],
		));
	test("run over midnight", () =>
		assert.deepEqual(starts("- 2026-03-01 23:58 Deploy\n- T+0:05 Alert\n"), [
			"2026-03-01T23:58:00Z",
			"2026-03-02T00:03:00Z",
		]));
	test("are absolute where the time stands beside them", () =>
		assert.deepEqual(starts("- T0 = 14:05 UTC: Deploy\n- T+5m (14:11): Alert\n- T+6m Paged\n"), [
			"14:05:00",
			"14:11:00",
			"14:11:00",
		]));
	test("are not known where nothing says from when", () =>
		assert.deepEqual(starts("- T+5m Alert\n"), [undefined]));
});

function origins(text: string, path = ""): Readonly<Record<string, string>> {
	const inferred = lastOf(text, path)?.timestamp.inferred ?? [];
	return Object.fromEntries(inferred.map(({ what, from }) => [what, from]));
}

function lastOf(text: string, path = ""): Entry | undefined {
	return parseReport(text, { path, timeZone: "UTC" }).timeline.entries.at(-1);
}

function starts(bullets: string): (string | undefined)[] {
	const { entries } = parseReport(`## Timeline\n\n${bullets}`, { timeZone: "UTC" }).timeline;
	return entries.map(({ timestamp: { start } }) => start && isoMoment(start));
}

suite("dates in file names", () => {
	for (const path of ["2026-03-01-disk.md", "incident_2026-03-01.md", "20260301-disk.md"]) {
		test(path, () => {
			const start = lastOf("## Timeline\n\n- 14:05 Alert\n", path)?.timestamp.start;
			assert.equal(start && isoMoment(start), "2026-03-01T14:05:00Z");
		});
	}
});
