import assert from "node:assert/strict";
import { recognisePaste } from "../../../server/src/core/paste/recognise-paste.ts";
import { eventLine, pasteContext } from "../../support/pasted-lines.ts";

const permalink = "https://fernway.slack.com/archives/C0AB12CD3/p1772637240000100";

suite("recognisePaste", () => {
	for (const [format, text] of [
		["Slack", "Ana\n  3:13 PM\nIt broke\nBen\n  3:15 PM\nFixed\n"],
		["Teams", "Ana  3/4/2026 10:05 AM\nIt broke\nBen  3/4/2026 10:07 AM\nFixed\n"],
		["Discord", "Ana — Today at 3:13 PM\nIt broke\nBen — Today at 3:15 PM\nFixed\n"],
		["log lines", "2026-03-04 10:05:01,123 It broke, badly\n2026-03-04 10:05:02,123 Fixed, now\n"],
		[
			"JSON",
			'{"time":"2026-03-04T10:05:01Z","msg":"a"}\n{"time":"2026-03-04T10:05:02Z","msg":"b"}\n',
		],
		["table", "Time,Event\n10:05,It broke\n10:07,Fixed\n"],
		["table", "10:05\tIt broke\n10:07\tFixed\n"],
		[
			"Slack export",
			'[{"ts":"1772637240.000100","text":"a"},{"ts":"1772637240.000200","text":"b"}]',
		],
	] as const) {
		test(`knows ${format} in ${JSON.stringify(text.slice(0, 40))}`, () => {
			assert.equal(recognisePaste(text, undefined, pasteContext)?.format, format);
		});
	}

	test("takes the addresses of messages from HTML", () => {
		const html = `<div><b>Ana</b>&nbsp;<a class="c" href="${permalink}"><span>3:14 PM</span></a></div><div>5 &lt; 6</div>`;
		const found = recognisePaste("Ana\n3:14 PM\n5 < 6", html, pasteContext);
		assert.deepEqual(found?.events.map(eventLine), ["2026-03-04T15:14:00Z Ana: 5 < 6"]);
		assert.equal(found?.events[0]?.link, permalink);
	});

	test("takes messages with their addresses before those without", () => {
		const text = "Ana\n  3:13 PM\nIt broke\nBen\n  3:15 PM\nFixed\n";
		const time = (shown: string) => `<a href="${permalink}">${shown}</a>`;
		const html = `<div>Ana</div><div>${time("3:13 PM")}</div><div>It broke</div><div>Ben</div><div>${time("3:15 PM")}</div><div>Fixed</div>`;
		const links = recognisePaste(text, html, pasteContext)?.events.map(({ link }) => link);
		assert.deepEqual(links, [permalink, permalink]);
	});

	for (const [name, text] of [
		["nothing", ""],
		["prose", "At 14:05 the disk was full.\nWe noticed at 14:10.\nIt was over by 15:00, mostly.\n"],
		["code", "const at = 1005;\nfunction start() {\n\treturn 10;\n}\n"],
		["an address", `${permalink}\n`],
		["two addresses", `${permalink}\n${permalink}\n`],
		["entries in Markdown", "- 14:05 UTC A\n- 14:06 UTC B\n"],
		["one line of a log", "2026-03-04T10:05:01Z It broke\n"],
		["a report", "# Disk full\n\n## Timeline\n\n- 14:05 A\n- 14:06 B\n\n## Impact\n\nNone.\n"],
		["opening hours", "Opening hours\n10:00-17:00 Monday\n10:00-12:00 Saturday\n"],
		["what is too long for a timeline", "10:05:01 It broke\n".repeat(1001)],
	] as const) {
		test(`does not recognise ${name}`, () => {
			assert.equal(recognisePaste(text, undefined, pasteContext), undefined);
		});
	}
});
