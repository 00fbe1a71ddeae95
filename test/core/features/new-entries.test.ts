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

const bare = {
	at: { date: undefined, time: { hour: 14, minute: 10, second: undefined }, zone: undefined },
	text: "Restarted",
};
suite("newEntries", () => {
	for (const [name, before, after] of [
		["bullets", "- 14:05 Alert\n- 14:20 End", "- 14:05 Alert\n- 14:10 Restarted\n- 14:20 End"],
		["seconds", "- 14:05:10 A", "- 14:05:10 A\n- 14:10:00 Restarted"],
		["a range", "- ~14:00-14:04 A", "- ~14:00-14:04 A\n- 14:10 Restarted"],
		[
			"times since the start",
			"- T+0 (14:00): A\n- T+15m B",
			"- T+0 (14:00): A\n- 14:10 Restarted\n- T+15m B",
		],
		["code", "- `14:05` A", "- `14:05` A\n- `14:10` Restarted"],
		[
			"links",
			"- [14:05](https://fernway.example/1) A",
			"- [14:05](https://fernway.example/1) A\n- 14:10 Restarted",
		],
		["a tag", "- 14:05 **[detected]** A", "- 14:05 **[detected]** A\n- 14:10 Restarted"],
		[
			"a table without outer bars",
			"Time | Event\n---|---\n14:05 | A",
			"Time | Event\n---|---\n14:05 | A\n14:10 | Restarted",
		],
		[
			"a table in a list",
			"- Details\n\n  | Time | Event |\n  |---|---|\n  | 14:05 | A |\n",
			"- Details\n\n  | Time | Event |\n  |---|---|\n  | 14:05 | A |\n  | 14:10 | Restarted |\n",
		],
		[
			"a closed heading",
			"### 14:05 A ###\n\nText.",
			"### 14:05 A ###\n\nText.\n\n### 14:10 Restarted",
		],
		["the first place", "- 14:15 Alert", "- 14:10 Restarted\n- 14:15 Alert"],
		[
			"a line that was left free",
			"- 14:00 A\n- 14:05 B\n\n- 14:20 C\n- 14:30 D",
			"- 14:00 A\n- 14:05 B\n- 14:10 Restarted\n\n- 14:20 C\n- 14:30 D",
		],
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

	for (const [name, before, after] of [
		["a next day", "- 23:50 A", "- 23:50 A\n- 2026-03-02 00:05 Next\n- 00:15 Later"],
		[
			"days as headings",
			"### 2026-03-01\n\n- 23:50 A\n\n### 2026-03-02\n\n- 00:10 B",
			"### 2026-03-01\n\n- 23:50 A\n\n### 2026-03-02\n\n- 00:05 Next\n- 00:10 B\n- 00:15 Later",
		],
		[
			"a column for the day",
			"| Date | Time | What |\n|---|---|---|\n| 1 Mar | 23:50 | A |",
			"| Date | Time | What |\n|---|---|---|\n| 1 Mar | 23:50 | A |\n| 2 Mar | 00:05 | Next |\n| 2 Mar | 00:15 | Later |",
		],
		["nothing yet", "", "- 2026-03-02 00:05 Next\n- 00:15 Later\n\n"],
	] as const) {
		test(`states the date where it is needed: ${name}`, () => {
			const events = [at("2026-03-02T00:05:00Z", "Next"), at("2026-03-02T00:15:00Z", "Later")];
			assert.equal(write(head + before, events), head + after);
		});
	}

	test("dates the entry that would be taken for one of another day", () => {
		const event = at("2026-02-28T10:00:00Z", "Deployed");
		const expected = `${head}- 2026-02-28 10:00 Deployed\n- 2026-03-01 14:00 A\n- 15:00 B`;
		assert.equal(write(`${head}- 14:00 A\n- 15:00 B`, [event]), expected);
	});

	test("writes no date where none is known", () => {
		const text = "# Disk full\n\n## Timeline (UTC)\n\n- 14:05 A\n- 14:20 B";
		assert.equal(write(text, [restart]), text.replace("\n- 14:20", "\n- 14:10 Restarted\n- 14:20"));
	});

	test("reads times of a chat on the viewer's clocks, on the day of the entries", () => {
		const chat = [clock(0, 10, "First"), clock(0, 40, "Second")];
		const expected = `${head}- 22:50 A\n- 23:10 First\n- 23:30 B\n- 23:40 Second`;
		assert.equal(write(`${head}- 22:50 A\n- 23:30 B`, chat), expected);
	});

	test("names the zone of an instant where the timeline has none", () => {
		const text = "# Disk full\n\n## Timeline\n\n- 14:05 A";
		assert.equal(write(text, [restart]), `${text}\n- 14:10 UTC Restarted`);
	});

	test("keeps what a chat shows where the timeline has no zone", () => {
		const text = "# Disk full\n\n## Timeline\n\n- 14:05 A";
		assert.equal(write(text, [clock(14, 10, "Restarted")]), `${text}\n- 14:10 Restarted`);
	});

	for (const [name, time, expected] of [
		["a zone that could be several", clock(14, 10, "Restarted", "CST"), "14:10 CST"],
		["a zone of its own", clock(14, 10, "Restarted", "EST"), "19:10"],
		["none, on the report's clocks", bare, "14:10"],
	] as const) {
		test(`reads times in ${name}`, () => {
			const text = `${head}- 14:05 A`;
			assert.equal(write(text, [time]), `${text}\n- ${expected} Restarted`);
		});
	}

	test("names a zone of its own where the timeline has none", () => {
		const text = "# Disk full\n\n## Timeline\n\n- 9:05 AM: A";
		const event = clock(10, 10, "Restarted", "EST");
		assert.equal(write(text, [event]), `${text}\n- 10:10 AM EST: Restarted`);
	});

	test("writes the first entry of a chat in UTC where no zone is stated", () => {
		const text = "# Disk full, 2026-03-01\n\n## Timeline\n";
		assert.equal(write(text, [clock(15, 10, "Restarted")]), `${text}\n- 14:10 UTC Restarted\n`);
	});

	test("reads times without dates beside others with one", () => {
		const day = { year: 2026, month: 3, day: 2 };
		const dated = { text: "Two", at: { ...clock(0, 10, "").at, date: day } };
		const events = [clock(23, 50, "One"), dated, clock(0, 20, "Three")];
		const expected = `${head}- 22:00 A\n- 22:50 One\n- 23:10 Two\n- 23:20 Three`;
		assert.equal(write(`${head}- 22:00 A`, events), expected);
	});

	test("finds the night between entries of unknown days", () => {
		const text = "# Disk full\n\n## Timeline (UTC)\n\n- 23:50 A\n- 00:20 B";
		const expected = text.replace("- 00:20", "- 00:05 Restarted\n- 00:20");
		assert.equal(write(text, [at("2026-03-05T00:05:00Z", "Restarted")]), expected);
	});

	test("writes to the timeline at the cursor", () => {
		const text = `${head}- 14:00 A\n- 14:05 B\n\n## Timeline of the second outage (UTC)\n\n- 15:00 C\n`;
		const found = newEntries(parseReport(text), [restart], { ...context, offset: text.length - 2 });
		const expected = text.replace("- 15:00", "- 14:10 Restarted\n- 15:00");
		assert.equal(applyEdits(text, found?.edits ?? []), expected);
	});

	test("has a column for the day filled in a table without rows", () => {
		const table = "| Date | Time | Event |\n|---|---|---|\n";
		assert.equal(
			write(head + table, [restart]),
			`${head}${table}| 2026-03-01 | 14:10 | Restarted |\n`,
		);
	});

	test("adds a timeline where the template has none", () => {
		const other = { ...context, template: readTemplate("bare", "# {{title}}\n\n## Summary\n") };
		const text = "# Disk full\n\n## Summary\n\nFull.\n";
		const found = newEntries(parseReport(text), [restart], other);
		const expected = `${text}\n## Timeline\n\n- 2026-03-01 14:10 UTC Restarted\n`;
		assert.equal(applyEdits(text, found?.edits ?? []), expected);
	});

	test("writes a new timeline with dates and zone", () => {
		const text = "# Disk full\n\n## Summary\n\nFull.\n\n## Action Items\n\n- [ ] Buy disks\n";
		const expected = text.replace(
			"## Action",
			"## Timeline\n\n- 2026-03-01 14:10 UTC Restarted\n\n## Action",
		);
		assert.equal(write(text, [restart]), expected);
	});

	test("keeps line ends", () => {
		const text = "# Disk full\r\n\r\n## Timeline\r\n\r\nAll times in CET.\r\n\r\n## Impact\r\n";
		const expected = text.replace("## Impact", "- 2026-03-01 15:10 Restarted\r\n\r\n## Impact");
		assert.equal(write(text, [restart]), expected);
	});

	for (const [name, words] of [
		["the same", "Restarted"],
		["with punctuation", "Restarted."],
		["in bold", "**Restarted**"],
		["behind who did it", "Ana: Restarted"],
	] as const) {
		test(`leaves out what is told already: ${name}`, () => {
			const event = { ...restart, author: "Ana" };
			const found = newEntries(parseReport(`${head}- 14:10 ${words}\n`), [event], context);
			assert.deepEqual([found?.added, found?.skipped, found?.edits], [0, 1, []]);
		});
	}

	test("keeps what is told of the same minute in other words", () => {
		assert.equal(
			write(`${head}- 14:10 Disk full`, [restart]),
			`${head}- 14:10 Disk full\n- 14:10 Restarted`,
		);
	});

	test("keeps words apart that could be part of the timestamp", () => {
		const event = at("2026-03-01T14:10:00Z", "15:00 is the plan");
		assert.equal(
			write(`${head}- 14:05 – A`, [event]),
			`${head}- 14:05 – A\n- 14:10: 15:00 is the plan`,
		);
	});

	test("writes who said it, and where", () => {
		const event = { ...restart, author: "Ana", link: "https://fernway.example/1" };
		const expected = "- 14:05 A\n- 14:10 Ana: Restarted ([message](https://fernway.example/1))";
		assert.equal(write(`${head}- 14:05 A`, [event]), head + expected);
	});

	test("fills the columns of a table", () => {
		const table =
			"| Time | Who | What happened | Link |\n|---|---|---|---|\n| 14:05 | Ben | A | |\n";
		const event = {
			...at("2026-03-01T14:10:00Z", "a | b"),
			author: "Ana",
			link: "https://fernway.example/1",
		};
		const row = "| 14:10 | Ana | a \\| b | [message](https://fernway.example/1) |\n";
		assert.equal(write(head + table, [event]), head + table + row);
	});

	test("writes timestamps behind the words where the others have theirs there", () => {
		const text =
			"# Disk full\n\n- **Key events**\n  - Fault occurs 2026-03-01 14:05 UTC\n  - Resolved 2026-03-01 15:05 UTC\n";
		const expected = text.replace("  - Res", "  - Restarted 2026-03-01 14:10 UTC\n  - Res");
		assert.equal(write(text, [restart]), expected);
	});

	test("leaves room for the words of an empty event", () => {
		const text = `${head}- **14:05** – A\n`;
		const found = newEntries(parseReport(text), [{ ...restart, text: "" }], context);
		const after = applyEdits(text, found?.edits ?? []);
		assert.equal(after.slice(0, found?.caret), `${head}- **14:05** – A\n- **14:10** – `);
	});

	test("fills the columns of a table, whatever they are for", () => {
		const event = { ...restart, author: "Ana", link: "https://chat.example/1" };
		const table = (header: string, row: string) =>
			`${head}| ${header} |\n|${"---|".repeat(header.split("|").length)}\n| ${row} |\n`;
		const added = (header: string, row: string) =>
			write(table(header, row), [event]).split("\n").at(-2);
		assert.equal(
			added("Time | Event", "14:05 | A"),
			"| 14:10 | Ana: Restarted ([message](https://chat.example/1)) |",
		);
		assert.equal(added("Time | Who", "14:05 | Ben"), "| 14:10 | Ana |");
		assert.equal(added("Time | Who | Date", "14:05 | Ben"), "| 14:10 | Ana | 2026-03-01 |");
		assert.equal(
			added("Time | Event | Severity | Link", "14:05 | A | high"),
			"| 14:10 | Ana: Restarted |      | [message](https://chat.example/1) |",
		);
	});

	test("goes on in a list of lines as they are ended", () => {
		assert.equal(
			write(`${head}14:05 A<br>\n14:20 B<br>\n`, [restart]),
			`${head}14:05 A<br>\n14:10 Restarted<br>\n14:20 B<br>\n`,
		);
	});

	test("passes over entries whose time cannot be read", () => {
		assert.equal(
			write(`${head}- 14:05 A\n- 14:?? B\n- 14:20 C\n`, [restart]),
			`${head}- 14:05 A\n- 14:10 Restarted\n- 14:?? B\n- 14:20 C\n`,
		);
	});

	test("writes the zone of most entries", () => {
		const lines = "- 2026-03-01 14:05 UTC A\n- 2026-03-01 15:06 CET B\n- 2026-03-01 14:07 UTC C\n";
		assert.match(write(`# Disk\n\n## Timeline\n\n${lines}`, [restart]), /14:10 UTC Restarted\n$/);
	});

	const undated = "# Disk\n\n## Timeline\n\n";

	test("keeps the clock of a report whose zone the settings tell", () => {
		const lines = "- 2026-03-01 14:05 A\n- 14:20 B\n";
		const report = parseReport(undated + lines, { timeZone: "UTC" });
		const written = newEntries(report, [restart], context);
		assert.equal(
			applyEdits(undated + lines, written?.edits ?? []),
			`${undated}- 2026-03-01 14:05 A\n- 2026-03-01 14:10 Restarted\n- 14:20 B\n`,
		);
	});

	for (const [where, before, after] of [
		[
			"a newest-first timeline without a zone",
			"- 14:20 C\n- 14:07 B\n- 14:05 A\n",
			"- 14:20 C\n- 14:10 Restarted\n- 14:07 B\n- 14:05 A\n",
		],
		[
			"one with days alone",
			"- 2026-03-01 Before\n- 2026-03-01 14:05 A\n",
			"- 2026-03-01 Before\n- 2026-03-01 14:05 A\n- 2026-03-01 14:10 Restarted\n",
		],
		[
			"a table with an empty column for days",
			"| Date | Time | Event |\n|---|---|---|\n|  | 14:05 | A |\n",
			"| Date | Time | Event |\n|---|---|---|\n|  | 14:05 | A |\n|  | 14:10 | Restarted |\n",
		],
	] as const)
		test(`finds the place in ${where}`, () =>
			assert.equal(write(undated + before, [bare]), undated + after));

	test("writes the next day as the dated entries do", () =>
		assert.equal(
			write(`${head}- 1 March 2026, 14:05 A\n- 14:20 B\n`, [at("2026-03-02T09:00:00Z", "End")]),
			`${head}- 1 March 2026, 14:05 A\n- 14:20 B\n- 2 March 2026, 09:00 End\n`,
		));

	test("leaves a table alone that is for other things", () => {
		const people = "| Who | Role |\n|---|---|\n| Ana | Lead |\n";
		assert.equal(write(head + people, [restart]), `${head}${people}\n- 14:10 Restarted\n`);
	});

	test("takes the day of the next event that has one", () =>
		assert.equal(
			write("# Disk\n\n## Timeline (UTC)\n\n", [bare, at("2026-02-27T14:30:00Z", "End")]),
			"# Disk\n\n## Timeline (UTC)\n\n- 2026-02-27 14:10 Restarted\n- 14:30 End\n\n",
		));

	test("is written like an entry that shows the same clock", () => {
		const counted = "- T+0 (14:00): A\n\n| Time | Event |\n|---|---|\n| 14:20 | B |\n";
		assert.equal(
			write(head + counted, [restart]),
			`${head}- T+0 (14:00): A\n- 14:10 Restarted\n\n| Time | Event |\n|---|---|\n| 14:20 | B |\n`,
		);
		const [first, second, last] = [
			"- 2026-03-01 14:05 UTC A\n",
			"- 2026-03-01 15:06 CET B\n",
			"- 2026-03-01 14:30 UTC C\n",
		];
		assert.equal(
			write(undated + first + second + last, [restart]),
			`${undated}${first}${second}- 2026-03-01 14:10 UTC Restarted\n${last}`,
		);
	});

	test("keeps the name of a region as it is", () => {
		const text = "# Disk full\n\n## Timeline\n\n- 2026-03-01 09:05 America/New_York A\n";
		assert.equal(write(text, [restart]), `${text}- 2026-03-01 09:10 America/New_York Restarted\n`);
	});

	test("is in UTC beside entries whose zone could be several", () => {
		const text = `${undated}- 14:05 CST A\n`;
		assert.equal(write(text, [restart]), `${text}- 14:10 UTC Restarted\n`);
	});

	test("takes no link from the timestamp of another", () => {
		const text = `${head}- [2026-03-01](a.md) 14:05 A\n`;
		assert.equal(write(text, [restart]), `${text}- 2026-03-01 14:10 Restarted\n`);
	});

	test("writes what a clock shows where nobody tells its zone", () =>
		assert.equal(write(undated, [bare]), `${undated}- 14:10 Restarted\n\n`));

	test("dates the line below that would be taken for one of another day", () =>
		assert.equal(
			write(`${head}14:00 A\n\n15:00 B\n`, [at("2026-02-28T10:00:00Z", "Deployed")]),
			`${head}2026-02-28 10:00 Deployed\n\n2026-03-01 14:00 A\n\n15:00 B\n`,
		));

	test("has its author in front of the words where the column for both is one", () => {
		const table = "| Time | Responder action |\n|---|---|\n| 14:05 | A |\n";
		assert.equal(
			write(head + table, [{ ...restart, author: "Ana" }]),
			`${head}${table}| 14:10 | Ana: Restarted |\n`,
		);
	});

	for (const [name, text] of [
		["in a comment that is never closed", "# Disk full\n\n<!-- open"],
		["which makes another time be read otherwise", `${head}- 1:10 PM A\n- 2:00 B\n`],
		[
			"which makes another time be read otherwise, on a day that nobody knows",
			`${undated}All times in UTC.\n\n- 1:10 PM A\n- 2:00 B\n`,
		],
	] as const)
		test(`is not written ${name}`, () =>
			assert.equal(newEntries(parseReport(text), [restart], context), undefined));

	test("is not written where an entry would be lost", () => {
		const report = parseReport("Timeline\n# 2026-3-2");
		const chat = [clock(14, 5, "Hello"), clock(14, 7, "Hi")];
		assert.equal(newEntries(report, chat, context), undefined);
	});

	test("adds nothing without events", () => {
		assert.equal(newEntries(parseReport(head), [], context), undefined);
	});
});

function at(instant: string, text: string): TimelineEvent {
	return { at: { instant: Date.parse(instant) }, text };
}

/** What the viewer's clock showed, on a day that nobody tells. */
function clock(hour: number, minute: number, text: string, zone = context.viewerTimeZone) {
	const time = { hour, minute, second: undefined };
	return { at: { date: undefined, time, zone }, text };
}

function write(text: string, events: readonly TimelineEvent[]): string {
	const written = newEntries(parseReport(text), events, context);
	return applyEdits(text, written?.edits ?? []);
}
