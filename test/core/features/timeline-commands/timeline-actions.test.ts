import assert from "node:assert/strict";
import { timelineActions } from "../../../../server/src/core/features/timeline-commands/timeline-actions.ts";
import { parseReport } from "../../../../server/src/core/parse.ts";
import { readMarks } from "../../../support/marked-text.ts";

suite("timelineActions", () => {
	for (const [name, entries, titles] of [
		["an empty timeline", "<|>\n", ["Insert an entry now"]],
		[
			"a timeline in order, of one day, in UTC, that tells all",
			"- 14:00 UTC **[impact start]** a\n- 14:05 UTC **[detected]** b<|>\n",
			["Show the timeline as a table", "Insert an entry now"],
		],
		[
			"a timeline in the zone that it states",
			"All times in UTC.\n\n- 14:05 **[detected]** a<|>\n",
			["Show the timeline as a table", "Insert an entry now"],
		],
		[
			"entries out of order",
			"- 14:05 UTC **[detected]** b<|>\n- 14:00 UTC a\n",
			["Sort the timeline", "Show the timeline as a table", "Insert an entry now"],
		],
		[
			"words that tell a milestone",
			"- 14:05 UTC Incident resolved<|>\n",
			["Mark as “resolved”", "Show the timeline as a table", "Insert an entry now"],
		],
		[
			"another zone, in a table",
			"| Time (CET) | Event |\n|---|---|\n| 14:05 | **[detected]** a<|> |\n",
			["Convert the timeline to UTC", "Show the timeline as bullets", "Insert an entry now"],
		],
		[
			"several days",
			"- 2026-03-01 23:50 UTC **[detected]** a<|>\n- 00:10 UTC b\n",
			["Add the missing dates", "Show the timeline as a table", "Insert an entry now"],
		],
		[
			"days without a zone",
			"- 2026-03-01 14:05 **[detected]** a<|>\n- 2026-03-02 14:20 b\n",
			["Show the timeline as a table", "Insert an entry now"],
		],
		[
			"days in zones",
			"- 2026-03-01 14:05 UTC **[detected]** a<|>\n- 2026-03-02 14:20 CET b\n",
			["Convert the timeline to UTC", "Show the timeline as a table", "Insert an entry now"],
		],
		["headings", "### 14:05 UTC **[detected]** a<|>\n\nWords.\n", ["Insert an entry now"]],
	] as const) {
		test(`offers what would change ${name}`, () => assert.deepEqual(offered(entries), titles));
	}

	test("offers the milestones that nobody has told", () => {
		const marks = offered("- 14:00 UTC **[resolved]** a\n- 14:05 UTC Lamps go out<|>\n").slice(
			0,
			3,
		);
		assert.deepEqual(marks, [
			"Mark as “impact start”",
			"Mark as “detected”",
			"Mark as “mitigated”",
		]);
	});

	test("offers the viewer's zone where its clocks show something else", () => {
		const titles = offered("- 2026-07-01 14:05 UTC **[detected]** a<|>\n", "Europe/Berlin");
		assert.ok(titles.includes("Convert the timeline to Europe/Berlin"));
	});

	for (const [name, entries] of [
		["that is not stated", "- 14:05 **[detected]** a<|>\n"],
		["whose clocks change, on a day that is not known", "- 14:05 UTC **[detected]** a<|>\n"],
	] as const)
		test(`offers no conversion of a zone ${name}`, () =>
			assert.deepEqual(offered(entries, "Europe/Berlin"), [
				"Show the timeline as a table",
				"Insert an entry now",
			]));

	test("offers nothing outside of the timeline", () => {
		assert.deepEqual(offered("- 14:05 UTC a\n\n## Impact\n\nNo<|>ne.\n"), []);
	});
});

function offered(entries: string, viewerTimeZone?: string): string[] {
	const { text, offsets } = readMarks(`## Timeline\n\n${entries}`);
	const at = offsets[0] ?? 0;
	const actions = timelineActions(parseReport(text), { start: at, end: at }, viewerTimeZone);
	return actions.map(({ title }) => title);
}
