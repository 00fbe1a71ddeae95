import assert from "node:assert/strict";
import { newEntries } from "../../../server/src/core/features/new-entries.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { readTemplate } from "../../../server/src/core/template.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import type { TimelineEvent } from "../../../server/src/core/timeline-event.ts";

const template = readTemplate(
	"team",
	"# {{title}}\n\n## Summary\n\n## Timeline\n\n<!-- In order. -->\n\n- HH:MM _what_\n\n## Action Items\n",
);
const context = {
	template,
	viewerTimeZone: "Europe/Berlin",
	today: { year: 2026, month: 3, day: 9 },
};
const head = "# Disk full, 2026-03-01\n\n## Timeline (UTC)\n\n";
/** 14:10 UTC. */
const restart = at("2026-03-01T14:10:00Z", "Restarted");

suite("newEntries", () => {
	for (const [name, before, after] of [
		["bullets", "- 14:05 Alert\n- 14:20 End", "- 14:05 Alert\n- 14:10 Restarted\n- 14:20 End"],
		["the first place", "- 14:15 Alert", "- 14:10 Restarted\n- 14:15 Alert"],
		[
			"details below a bullet",
			"- 14:05 Alert\n  of the disk\n\n- 14:20 End",
			"- 14:05 Alert\n  of the disk\n\n- 14:10 Restarted\n\n- 14:20 End",
		],
		["bold stamps", "* **14:05** – Alert", "* **14:05** – Alert\n* **14:10** – Restarted"],
		[
			"dated stamps",
			"- 2026-03-01 14:05: A",
			"- 2026-03-01 14:05: A\n- 2026-03-01 14:10: Restarted",
		],
		["12-hour clocks", "- 2:05 PM - A", "- 2:05 PM - A\n- 2:10 PM - Restarted"],
		["another zone", "- 15:05 CET A", "- 15:05 CET A\n- 15:10 CET Restarted"],
		["numbers", "1. 14:05 A\n2. 14:20 B", "1. 14:05 A\n2. 14:10 Restarted\n2. 14:20 B"],
		[
			"newest first",
			"- 14:20 C\n- 14:15 B\n- 14:05 A",
			"- 14:20 C\n- 14:15 B\n- 14:10 Restarted\n- 14:05 A",
		],
		["paragraphs", "14:05 - A\n\n14:20 - B", "14:05 - A\n\n14:10 - Restarted\n\n14:20 - B"],
		[
			"lines with breaks",
			"14:05 - A<br>\n14:08 - B",
			"14:05 - A<br>\n14:08 - B<br>\n14:10 - Restarted",
		],
		[
			"headings",
			"### 14:05 - A\n\nText.\n\n### 14:20 - B\n\nText.",
			"### 14:05 - A\n\nText.\n\n### 14:10 - Restarted\n\n### 14:20 - B\n\nText.",
		],
		[
			"rows",
			"| Time | Who | Event |\n|---|---|---|\n| 14:05 | Ana | A |\n|14:20||B|",
			"| Time | Who | Event |\n|---|---|---|\n| 14:05 | Ana | A |\n| 14:10 |     | Restarted |\n|14:20||B|",
		],
		[
			"a table without rows",
			"| Time | Event |\n|------|-------|\n",
			"| Time | Event |\n|------|-------|\n| 14:10 | Restarted |\n",
		],
		[
			"a nested list",
			"- 14:00 A\n  - 14:05 B\n- 14:20 C",
			"- 14:00 A\n  - 14:05 B\n- 14:10 Restarted\n- 14:20 C",
		],
	] as const) {
		test(`writes as the neighbours are written: ${name}`, () => {
			assert.equal(write(head + before, [restart]), head + after);
		});
	}
});

function at(instant: string, text: string): TimelineEvent {
	return { at: { instant: Date.parse(instant) }, text };
}

function write(text: string, events: readonly TimelineEvent[]): string {
	const written = newEntries(parseReport(text), events, context);
	return applyEdits(text, written?.edits ?? []);
}
