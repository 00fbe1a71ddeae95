import assert from "node:assert/strict";
import { completion } from "../../../server/src/core/features/completion.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { readTemplate } from "../../../server/src/core/template.ts";
import { readMarks } from "../../support/marked-text.ts";

const template = readTemplate("team", "# {{title}}\n");
const now = Date.UTC(2026, 2, 1, 18);
const sent = Date.UTC(2026, 2, 1, 14, 12, 30);
const slack = `https://lindenmail.slack.com/archives/C0LINDEN1/p${sent / 1000}000123`;
const panel = `https://graphs.example.org/d/x?from=${sent}&to=${sent + 3_600_000}`;

suite("the time of a link", () => {
	test("comes first, on the clocks of the report and as its entries are written", () => {
		const [first] = offers(`- **15:05 CET** – Alert\n- <|> [thread](${slack})`);
		assert.deepEqual(first, ["15:12 CET", "time of the Slack link · +7 min since the first entry"]);
	});

	test("is that of both ends of a dashboard's window", () => {
		const [start, end] = offers(`- 14:05 UTC Alert\n- <|> ${panel}`);
		assert.deepEqual(start?.[1]?.split(" · ")[0], "start of the dashboard’s window");
		assert.deepEqual(end, [
			"15:12 UTC",
			"end of the dashboard’s window · +1 h 07 min since the first entry",
		]);
	});

	test("says its day where that is another", () => {
		const [first] = offers(`- 2026-02-27 14:05 UTC Alert\n- <|> ${slack}`);
		assert.match(first?.[1] ?? "", /^time of the Slack link, 2026-03-01/);
	});

	test("replaces the time of an entry that has one", () => {
		const [first] = offers(`- 14:05 UTC Alert\n- 1<|> Restarted, see ${slack}`);
		assert.equal(first?.[0], "14:12 UTC");
	});

	test("begins a timeline", () => {
		const [first] = offers(`- <|> ${slack}`);
		assert.deepEqual(first, ["14:12 UTC", "time of the Slack link"]);
	});

	test("is none of another line", () => {
		const [first] = offers(`- 14:05 UTC Alert ${slack}\n- <|>`);
		assert.match(first?.[1] ?? "", /^now/);
	});
});

function offers(marked: string): (readonly [label: string, detail: string | undefined])[] {
	const { text, offsets } = readMarks(`# 2026-03-01: Mail is late\n\n## Timeline\n\n${marked}\n`);
	const context = { template, now, timeZone: "UTC", snippets: false };
	const found = completion(parseReport(text), offsets[0] ?? 0, context);
	return found.map(({ label, detail }) => [label, detail] as const);
}
