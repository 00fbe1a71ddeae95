import assert from "node:assert/strict";
import { render } from "../../../server/src/core/features/render.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { at } from "../../../server/src/core/text.ts";

const title = "# Postmortem: Disk full\n\n";
const timeline = `${title}## Timeline (UTC)\n\n`;
const actions = `${title}## Corrective and Preventive Measures\n\n`;

suite("preview", () => {
	test("leaves out a block that would take too long, and shows what stands around it", () => {
		const html = render(
			parseReport(`${title}${"> ".repeat(5000)}deep\n\n## Impact\n\nNone.\n`),
			[],
		);
		assert.match(html, /A block is left out/);
		assert.match(html, /<h2 data-line="4"[^>]*>Impact<\/h2>/);
	});

	test("heads the report with what is stated about it, and says it once", () => {
		const html = render(parseReport(`${title}- **Severity:** SEV1\n- **Status:** Final\n`), []);
		assert.match(html, /<header class="report"><h1 data-line="0">Postmortem: Disk full<\/h1>/);
		assert.match(html, /class="fact severity"><dt>Severity<\/dt><dd>SEV1</);
		assert.match(html, /class="fact status"><dt>Status<\/dt><dd>Final</);
		assert.equal(html.match(/Disk full/g)?.length, 1);
		assert.doesNotMatch(html, /<li/);
	});

	test("takes the head from front matter too", () => {
		const html = render(parseReport(`---\nseverity: SEV2\n---\n${title}Text.\n`), []);
		assert.match(html, /<dt>Severity<\/dt><dd>SEV2</);
	});

	test("reckons the duration from the timeline, and says how", () => {
		const dated = "- 2026-03-01 14:05 UTC Disk full\n- 2026-03-01 15:10 UTC Freed\n";
		const html = render(parseReport(`${timeline}${dated}`), []);
		assert.match(html, /<dt>Duration<\/dt><dd>1 h 05 min <span class="formula">first entry to /);
	});

	test("reckons the duration from milestones where the timeline has them", () => {
		const marked =
			"- 13:00 Release\n- 14:05 [impact start] Disk full\n- 14:50 [impact end] Freed\n- 17:00 Tea\n";
		const html = render(parseReport(`${timeline}${marked}`), []);
		assert.match(html, /<dd>45 min <span class="formula">impact end 14:50 − impact start 14:05</);
	});

	test("makes bullets a timeline", () => {
		const html = render(parseReport(`${timeline}- 14:05 – Disk *full*\n- 14:20 – Freed\n`), []);
		assert.match(html, /<ol class="timeline">/);
		assert.match(html, /class="time">14:05<.*Disk <em>full<\/em>/);
		assert.match(html, /data-line="5"/);
	});

	test("makes a table a timeline, with its other columns named", () => {
		const table =
			"| Time | Event | Who |\n| - | - | - |\n| 14:05 | Disk full | ana |\n| 14:20 | Freed | ben |\n";
		const html = render(parseReport(`${timeline}${table}`), []);
		assert.match(html, /class="time">14:05<.*<p>Disk full<\/p>/);
		assert.match(html, /class="column">Who: <\/span>ana/);
		assert.doesNotMatch(html, /<table/);
	});

	test("makes headings a timeline, with what is below each", () => {
		const html = render(
			parseReport(`${timeline}### 14:05 Disk full\n\nAll of it.\n\n### 14:20 Freed\n`),
			[],
		);
		assert.match(html, /class="time">14:05<.*Disk full.*All of it\..*class="time">14:20</s);
	});

	test("makes lines of a paragraph a timeline, each with its own line", () => {
		const html = render(parseReport(`${timeline}14:05 Disk full\n14:20 Freed\n`), []);
		assert.match(html, /<li class="entry" data-line="4">.*>14:05<.*Disk full/);
		assert.match(html, /<li class="entry" data-line="5">.*>14:20<.*Freed/);
	});

	test("tells the time since the first entry", () => {
		const dated = "- 2026-03-01 14:05 UTC Disk full\n- 2026-03-01 15:10 UTC Freed\n";
		const html = render(parseReport(`${timeline}${dated}`), []);
		assert.match(html, /class="elapsed"[^>]*>\+1 h 05 min</);
	});

	test("puts the day above the entries, not beside each", () => {
		const dated = "- 2026-03-01 23:50 UTC Disk full\n- 2026-03-02 00:10 UTC Freed\n";
		const html = render(parseReport(`${timeline}${dated}`), []);
		assert.match(html, />Sunday 1 March 2026<.*>23:50 UTC<.*>Monday 2 March 2026<.*>00:10 UTC</);
	});

	test("shows action items with state and owner", () => {
		const html = render(parseReport(`${actions}- [x] Buy a disk (@ana)\n- [ ] Watch it\n`), []);
		assert.match(html, /class="action done".*aria-label="Done".*class="owner">@?ana</);
		assert.match(html, /class="action open".*aria-label="Open".*class="no-owner"/);
		assert.match(html, /1 of 2 done/);
		assert.doesNotMatch(html, /<input/);
	});

	test("counts the findings, and leads to each", () => {
		const report = parseReport(`${title}Text.\n`);
		const finding = {
			rule: "x",
			severity: "warning",
			message: "Say `when`.",
			span: at(30),
		} as const;
		const html = render(report, [finding]);
		assert.match(html, /<summary>1 finding<\/summary>/);
		assert.match(html, /data-jump="2".*Say <code>when<\/code>\..*line 3/);
	});

	test("counts several findings, and shows values at the ends of their words", () => {
		const finding = {
			rule: "x",
			severity: "warning",
			message: "`when` is `open`",
			span: at(30),
		} as const;
		const html = render(parseReport(`${title}Text.\n`), [finding, finding]);
		assert.match(html, /<summary>2 findings<\/summary>/);
		assert.match(html, /<code>when<\/code> is <code>open<\/code>/);
	});

	test("lists no more findings than anybody reads", () => {
		const finding = { rule: "x", severity: "warning", message: "Say so.", span: at(0) } as const;
		const html = render(parseReport("Text.\n"), Array(501).fill(finding));
		assert.equal(html.match(/data-jump/g)?.length, 500);
		assert.match(html, /<li>and 1 more, in the list of problems<\/li>/);
	});

	test("heads a report without a title with its fields", () => {
		const html = render(parseReport("Words.\n\n- **Severity:** SEV1\n"), []);
		assert.match(html, /^<header class="report"><dl class="facts">/);
	});

	test("leaves out a table and lines that are nothing but fields, but no second field", () => {
		const table = "| Severity | SEV1 |\n|---|---|\n| Status | Final |\n";
		assert.doesNotMatch(render(parseReport(title + table), []), /<table/);
		const bare = "| | |\n|---|---|\n| Severity | SEV1 |\n| Status | Final |\n";
		assert.doesNotMatch(render(parseReport(title + bare), []), /<table/);
		const lines = "**Severity:** SEV1\n**Status:** Final\n";
		assert.doesNotMatch(render(parseReport(title + lines), []), /<p/);
		const twice = "- **Severity:** SEV1\n- **Severity:** SEV2\n";
		assert.match(render(parseReport(title + twice), []), /<li/);
	});

	test("shows other fields, but not those for programs", () => {
		const html = render(parseReport("---\nteam: search\nlayout: post\n---\n\n# Disk\n"), []);
		assert.match(html, /class="fact other"><dt>Team<\/dt><dd>search</);
		assert.doesNotMatch(html, /post/);
	});

	test("counts no actions that stand in the header", () => {
		const html = render(parseReport("Follow-ups\n- Owner: Ana\n\n## Impact\n"), []);
		assert.match(html, /<dt>Owner<\/dt><dd>Ana<\/dd>/);
		assert.doesNotMatch(html, /class="tally"/);
	});

	test("marks owner, date and ticket of an item in a table, and of a loose bullet", () => {
		const row =
			"| Task | Owner | Due | Ticket |\n|---|---|---|---|\n| Page | @ana | 2026-04-01 | OPS-7 |\n";
		const html = render(parseReport(actions + row), []);
		assert.match(html, /<td><span class="state"[^>]*><\/span>Page<\/td>/);
		for (const name of ["owner", "due", "ticket"])
			assert.match(html, new RegExp(`<td><span class="${name}">`));
		const loose = render(parseReport(`${actions}- Page\n\n- Log\n\n  More.\n`), []);
		assert.match(loose, /<p[^>]*><span class="state"[^>]*><\/span>Log<\/p>/);
	});

	test("has notes of what has no time, quotes, nested lists and pictures", () => {
		const list = "- 14:05 a\n  - 14:06 b\n  - c\n- ![graph](g.png)\n- none\n";
		const html = render(parseReport(timeline + list), []);
		assert.match(html, /class="note"[^>]*><div class="what">none/);
		assert.match(html, /<img/);
	});

	test("has notes of rows without a time, and cells that hold time and words", () => {
		const table = "| Time | Event | |\n|---|---|---|\n| 14:05 | a | x |\n| | meanwhile | |\n";
		const html = render(parseReport(timeline + table), []);
		assert.match(html, /class="note"[^>]*><div class="what"><p>meanwhile/);
		const single = "| Event |\n|---|\n| 14:05 a |\n| 14:06 b |\n";
		assert.match(render(parseReport(timeline + single), []), /class="time"/);
	});

	test("has a note of words before the first time of a paragraph", () => {
		const html = render(parseReport(`${timeline}At first\n14:05\n14:06 b\n`), []);
		assert.match(html, /class="note"[^>]*><div class="what"><p[^>]*>At first/);
	});

	test("shows an entry that is a task, and what becomes of it", () => {
		const before = parseReport(`${timeline}- [ ] 14:05 Watch\n- 14:06 Over\n`);
		assert.match(render(before, []), /14:05.*Watch/s);
		const after = parseReport(`${timeline}- [x] 14:05 Look\n- 14:06 Over\n`, { previous: before });
		assert.equal(render(after, []), render(parseReport(after.text), []));
	});

	test("shows any Markdown, report or not", () => {
		const html = render(parseReport("Just *words*.\n"), []);
		assert.equal(html, '<p data-line="0">Just <em>words</em>.</p>');
		assert.equal(render(parseReport(""), []), "");
	});
});
