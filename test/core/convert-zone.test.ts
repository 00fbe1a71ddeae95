import assert from "node:assert/strict";
import { convertZone } from "../../server/src/core/convert-zone.ts";
import { isRefusal } from "../../server/src/core/outcome.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { applyEdits } from "../../server/src/core/text.ts";

suite("convertZone", () => {
	for (const [name, zone, before, after] of [
		[
			"offsets of ISO 8601, to the west and to UTC",
			"America/New_York",
			"## Timeline\n\n- 2026-01-05T14:05+01:00 A\n",
			"## Timeline\n\n- 2026-01-05T08:05-05:00 A\n",
		],
		[
			"offsets of ISO 8601 as Z",
			"UTC",
			"## Timeline\n\n- 2026-01-05T14:05+01:00 A\n",
			"## Timeline\n\n- 2026-01-05T13:05Z A\n",
		],
		[
			"a letter that stands close to the time",
			"CET",
			"## Timeline\n\n- 2026-01-05 14:05Z A\n",
			"## Timeline\n\n- 2026-01-05 15:05 CET A\n",
		],
		[
			"labels of entries",
			"CET",
			"## Timeline\n\n- **14:05 UTC** – A\n",
			"## Timeline\n\n- **15:05 CET** – A\n",
		],
		[
			"a heading's suffix",
			"UTC",
			"## Timeline (CET)\n\n- 14:05 A\n",
			"## Timeline (UTC)\n\n- 13:05 A\n",
		],
		[
			"a sentence",
			"UTC",
			"## Timeline\n\nAll times in JST (UTC+9).\n\n* 14:05 A\n",
			"## Timeline\n\nAll times in UTC.\n\n* 05:05 A\n",
		],
		[
			"an entry beside a statement that is right",
			"UTC",
			"## Timeline (UTC)\n\n- 14:05 A\n- 14:10 CET B\n",
			"## Timeline (UTC)\n\n- 14:05 A\n- 13:10 UTC B\n",
		],
		[
			"a field that is an offset alone",
			"UTC",
			"---\ntimezone: +02:00\n---\n\n## Timeline\n\n- 2026-03-01 14:05 A\n",
			"---\ntimezone: +02:00\n---\n\n## Timeline\n\nAll times in UTC.\n\n- 2026-03-01 12:05 A\n",
		],
		[
			"a field that is a letter",
			"CET",
			"---\ntimezone: Z\n---\n\n## Timeline\n\n- 2026-03-01 14:05 A\n",
			"---\ntimezone: Z\n---\n\n## Timeline\n\nAll times in CET.\n\n- 2026-03-01 15:05 A\n",
		],
		[
			"two statements alike",
			"UTC",
			"## Timeline (CET)\n\nAll times in CET.\n\n- 14:05 A\n",
			"## Timeline (UTC)\n\nAll times in UTC.\n\n- 13:05 A\n",
		],
		[
			"front matter",
			"UTC",
			"---\ntimezone: CET\n---\n\n## Timeline\n\n- 14:05 A\n",
			"---\ntimezone: UTC\n---\n\n## Timeline\n\n- 13:05 A\n",
		],
		[
			"12-hour clocks",
			"UTC",
			"## Timeline\n\n- 1:05 PM EST: A\n",
			"## Timeline\n\n- 6:05 PM UTC: A\n",
		],
		[
			"ranges and “about”",
			"UTC",
			"## Timeline\n\n- ~14:05-14:20 CET A\n",
			"## Timeline\n\n- ~13:05-13:20 UTC A\n",
		],
		[
			"ISO 8601",
			"CET",
			"## Timeline\n\n- 2026-03-01T23:30:00Z A\n",
			"## Timeline\n\n- 2026-03-02T00:30:00+01:00 A\n",
		],
		[
			"headings",
			"UTC",
			"## Timeline\n\n### 14:05 CET: A\n\nWords.\n",
			"## Timeline\n\n### 13:05 UTC: A\n\nWords.\n",
		],
		[
			"line ends",
			"UTC",
			"## Timeline\r\n\r\n14:05 CET A<br>\r\n14:10 CET B\r\n",
			"## Timeline\r\n\r\n13:05 UTC A<br>\r\n13:10 UTC B\r\n",
		],
		[
			"a region whose clocks change",
			"Europe/Berlin",
			"## Timeline\n\n- 2026-03-28 12:00 UTC A\n- 2026-03-29 12:00 UTC B\n",
			"## Timeline\n\n- 2026-03-28 13:00 CET A\n- 2026-03-29 14:00 CEST B\n",
		],
	] as const) {
		test(`converts ${name}`, () => assert.equal(converted(before, zone), after));
	}

	test("converts a table with its header, and keeps the bars below each other", () => {
		const before =
			"## Timeline\n\n| Time (CEST) | Event |\n|-------------|-------|\n| 14:05       | A     |\n";
		const after =
			"## Timeline\n\n| Time (UTC)  | Event |\n|-------------|-------|\n| 12:05       | A     |\n";
		assert.equal(converted(before, "UTC"), after);
	});

	test("writes the day where it changes, as the dated entries are written", () => {
		assert.equal(
			converted(
				"# Outage on 1 March 2026\n\n## Timeline (CET)\n\n- 00:10 A\n- 00:40 B\n- 01:20 C\n",
				"UTC",
			),
			"# Outage on 1 March 2026\n\n## Timeline (UTC)\n\n- 2026-02-28 23:10 A\n- 23:40 B\n- 00:20 C\n",
		);
		assert.equal(
			converted("## Timeline (CET)\n\n- Mar 1 2026, 12:00 A\n- Mar 2 2026, 00:30 B\n", "UTC"),
			"## Timeline (UTC)\n\n- Mar 1 2026, 11:00 A\n- Mar 1 2026, 23:30 B\n",
		);
	});

	test("keeps the original behind the new time", () => {
		assert.equal(
			converted("## Timeline (CEST)\n\n- 2026-07-01 01:05 A\n- 02:10-02:20 B\n", "UTC", {
				keepOriginal: true,
			}),
			"## Timeline (UTC)\n\n- 2026-06-30 23:05 UTC (2026-07-01 01:05 CEST) A\n- 00:10-00:20 UTC (02:10-02:20 CEST) B\n",
		);
	});

	test("turns to the original again, which is then not said twice", () => {
		const text = "## Timeline\n\n- 12:05 UTC (14:05 CEST) A\n";
		assert.equal(converted(text, "CEST"), "## Timeline\n\n- 14:05 CEST A\n");
	});

	test("converts days that nobody knows where no season matters", () => {
		assert.equal(
			converted("## Timeline\n\n- 23:50 UTC A\n", "CET"),
			"## Timeline\n\n- 00:50 CET A\n",
		);
	});

	test("leaves a statement that other times rely on, and says the zone in the timeline", () => {
		const head = "---\ntimezone: CET\n---\n\n## Summary\n\nDown from 14:05 to 14:30.\n\n";
		assert.equal(
			converted(`${head}## Timeline\n\n- 14:05 A\n`, "UTC"),
			`${head}## Timeline\n\nAll times in UTC.\n\n- 13:05 A\n`,
		);
	});

	test("says which times in the words of entries are left", () => {
		const report = parseReport(
			"## Timeline (CET)\n\n- 14:05 Retry planned for 15:00, in Boston 09:00 EST\n",
		);
		const outcome = convertZone(report, { zone: "UTC", again: parseReport });
		assert.match("note" in outcome ? (outcome.note ?? "") : "", /^`15:00` in the words/);
	});

	test("replaces a zone with the link or the words that explain it", () => {
		for (const zone of ["[UTC](https://example.org/utc)", "UTC (GMT)", "UTC time"]) {
			const text = `## Timeline\n\nAll times in ${zone}, as logged.\n\n- 14:05 A\n`;
			assert.match(converted(text, "CET"), /All times in CET, as logged\./);
		}
	});

	test("names the zone beside a time that comes twice in autumn", () => {
		assert.equal(
			converted(
				"## Timeline (UTC)\n\n- 2026-10-25 00:30 A\n- 2026-10-25 01:30 B\n",
				"Europe/Berlin",
			),
			"## Timeline (Europe/Berlin)\n\n- 2026-10-25 02:30 A\n- 2026-10-25 02:30 CET B\n",
		);
	});

	test("names the zone beside each of many times that come twice", () => {
		const minutes = [10, 14, 18, 22, 26, 30, 34, 38, 42, 46, 50, 54];
		const entries = (hour: string, zone: string) =>
			minutes.map((minute) => `- 2026-10-25 ${hour}:${minute}${zone} A\n`).join("");
		assert.equal(
			converted(`## Timeline (UTC)\n\n- 2026-10-25 00:10 A\n${entries("01", "")}`, "Europe/Berlin"),
			`## Timeline (Europe/Berlin)\n\n- 2026-10-25 02:10 A\n${entries("02", " CET")}`,
		);
	});

	for (const [meridiem, other] of [
		["PM", "AM"],
		["pm", "am"],
	])
		test(`says ${other} where the clocks of the neighbours would tell otherwise`, () =>
			assert.equal(
				converted(`## Timeline (UTC)\n\n- 8:43 ${meridiem} CET A\n- 8:15 B\n`, "UTC-5"),
				`## Timeline (UTC-5)\n\n- 2:43 ${meridiem} UTC-5 A\n- 3:15 ${other} UTC-5 B\n`,
			));

	test("keeps the day at the end of a range", () =>
		assert.equal(
			converted("## Timeline\n\n- 14:30 UTC – 2026-03-02 A\n", "CET"),
			"## Timeline\n\n- 15:30 CET – 2026-03-02 A\n",
		));

	test("says the zone in the header of a table whose zone stands elsewhere", () => {
		const head = "---\ntimezone: CET\n---\n\n## Summary\n\nDown from 14:05.\n\n## Timeline\n\n";
		assert.equal(
			converted(`${head}| Time | Event |\n|---|---|\n| 14:05 | A |\n`, "UTC"),
			`${head}| Time (UTC) | Event |\n|---|---|\n| 13:05 | A |\n`,
		);
	});

	test("counts the times that are left in the words of entries", () => {
		const report = parseReport("## Timeline (CET)\n\n- 14:05 From 15:00 to 16:00\n");
		const outcome = convertZone(report, { zone: "UTC", again: parseReport });
		assert.match("note" in outcome ? (outcome.note ?? "") : "", /^2 times .* such as `15:00`/);
	});

	test("leaves a sentence that names two zones", () => {
		const head = "## Timeline\n\nTimes are in both EDT and UTC.\n\n";
		assert.equal(
			converted(`${head}- 13:05 EDT (17:05 UTC) A\n`, "CEST"),
			`${head}- 19:05 CEST (17:05 UTC) A\n`,
		);
	});

	test("writes the day into the column for days where it changes", () => {
		const table = "| Date       | Time  | Event |\n|------------|-------|-------|\n";
		assert.equal(
			converted(`## Timeline (CET)\n\n${table}| 2026-03-02 | 00:10 | A     |\n`, "UTC"),
			`## Timeline (UTC)\n\n${table}| 2026-03-01 | 23:10 | A     |\n`,
		);
	});

	for (const [name, zone, text, reason] of [
		["its own zone", "UTC", "- 14:05 UTC A\n", /is in UTC already/],
		["its own zone in other words", "UTC", "- 14:05Z A\n", /is in UTC already/],
		["a zone nobody knows", "Moonbase", "- 14:05 UTC A\n", /not known as a time zone/],
		["a zone that could be several", "CST", "- 14:05 UTC A\n", /Central Standard Time or China/],
		[
			"entries whose zone could be several",
			"UTC",
			"- 14:05 IST A\n",
			/India Standard Time or Irish/,
		],
		["entries without a zone", "UTC", "- 14:05 A\n", /All times in UTC/],
		[
			"unknown days across the seasons",
			"Europe/Berlin",
			"- 14:05 UTC A\n",
			/write the date in front/,
		],
		["times within links", "CET", "- [2026-03-01](x) 14:05 UTC A\n", /outside of a link/],
		[
			"ranges to a day",
			"UTC",
			"All times in CET.\n\n- 2026-03-01 14:30–2026-03-02 A\n",
			/write its time as `14:05` first/,
		],
		["days without a year", "CET", "- Mar 1, 14:05 UTC A\n", /year of `Mar 1, 14:05 UTC`/],
		[
			"ranges to a day that no calendar has",
			"UTC",
			"All times in Europe/Berlin.\n\n- 2026-03-01 23:50 – 2026-02-30 00:10 A\n",
			/cannot be told on other clocks: write its day and its time in full/,
		],
		[
			"a time that it cannot write, rather than say another",
			"UTC+2",
			"All times in Europe/Berlin.\n\n- 2026-03-01 14:05 UTC A\n- ~1405 hrs B\n",
			/`~1405 hrs` cannot be written in another zone: write its time as `14:05` first/,
		],
		[
			"what would be read as other times",
			"CET",
			"- 14:05 UTC A\n- 14:10 B\n",
			/would be read as other times in CET/,
		],
		["a zone of entries that nobody knows", "CET", "- 14:05 IST A\n", /India Standard Time/],
		["a timeline without times", "UTC", "Nothing.\n", /no entry with a time/],
	] as const) {
		test(`refuses ${name}, with the next step`, () => {
			const outcome = convertZone(parseReport(`## Timeline\n\n${text}`), {
				zone,
				again: parseReport,
			});
			assert.match("refused" in outcome ? outcome.refused : "", reason);
		});
	}
});

suite("convertZone, of a zone from the settings", () => {
	test("says the new one in the report", () => {
		const text = "## Timeline\n\n- 2026-03-01 14:05 A\n";
		const again = (it: string) => parseReport(it, { timeZone: "CET" });
		const outcome = convertZone(again(text), { zone: "UTC", again });
		assert.equal(
			isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits),
			"## Timeline\n\nAll times in UTC.\n\n- 2026-03-01 13:05 A\n",
		);
	});
});

function converted(
	text: string,
	zone: string,
	options: { readonly keepOriginal?: boolean } = {},
): string {
	const outcome = convertZone(parseReport(text), { zone, ...options, again: parseReport });
	return isRefusal(outcome) ? outcome.refused : applyEdits(text, outcome.edits);
}
