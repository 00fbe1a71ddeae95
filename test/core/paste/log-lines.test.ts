import assert from "node:assert/strict";
import { logLines } from "../../../server/src/core/paste/log-lines.ts";
import { pastedLines } from "../../support/pasted-lines.ts";

suite("log lines", () => {
	for (const [name, line, expected] of [
		["ISO 8601", "2026-03-04T10:05:01.123Z ERROR no disk", "2026-03-04 10:05 UTC ERROR no disk"],
		["an offset", "2026-03-04T10:05:01+02:00 no disk", "2026-03-04 10:05 +02:00 no disk"],
		[
			"a blank before the offset",
			"2026-03-04 10:05:01 -0500 no disk",
			"2026-03-04 10:05 -05:00 no disk",
		],
		[
			"commas before milliseconds",
			"2026-03-04 10:05:01,123 [main] no disk",
			"2026-03-04 10:05 [main] no disk",
		],
		["slashes", "2026/03/04 10:05:01 no disk", "2026-03-04 10:05 no disk"],
		["logfmt without a level", "ts=2026-03-04T10:05:01Z msg=full", "2026-03-04 10:05 UTC full"],
		["brackets", "[2026-03-04 10:05:01] no disk", "2026-03-04 10:05 no disk"],
		["syslog", "Mar  4 10:05:01 web-1 kernel: no disk", "2026-03-04 10:05 web-1 kernel: no disk"],
		["syslog of last year", "Dec 24 10:05:01 web-1 no disk", "2025-12-24 10:05 web-1 no disk"],
		[
			"syslog with a priority",
			"<34>Mar  4 10:05:01 web-1 no disk",
			"2026-03-04 10:05 web-1 no disk",
		],
		[
			"Apache and nginx",
			'192.0.2.7 - - [04/Mar/2026:10:05:01 +0000] "GET /pay HTTP/1.1" 502 12',
			'2026-03-04 10:05 UTC 192.0.2.7 "GET /pay HTTP/1.1" 502 12',
		],
		[
			"an error log of Apache",
			"[Wed Mar 04 10:05:01.123 2026] [error] no disk",
			"2026-03-04 10:05 [error] no disk",
		],
		["mail's dates", "Wed, 4 Mar 2026 10:05:01 +0100 no disk", "2026-03-04 10:05 +01:00 no disk"],
		["what `date` prints", "Wed Mar  4 10:05:01 UTC 2026 no disk", "2026-03-04 10:05 UTC no disk"],
		["seconds since 1970", "1772618701 no disk", "2026-03-04T10:05:01Z no disk"],
		["milliseconds since 1970", "[1772618701000] no disk", "2026-03-04T10:05:01Z no disk"],
		["times alone", "10:05:01.123 no disk", "10:05 no disk"],
		["notes", "14:05 UTC – no disk", "14:05 UTC no disk"],
		["notes with am and pm", "2:05 PM - no disk", "14:05 no disk"],
		[
			"notes with bullets that are none of Markdown",
			"• March 4, 2026, 2:05 PM: no disk",
			"2026-03-04 14:05 no disk",
		],
		[
			"logfmt",
			'time="2026-03-04T10:05:01Z" level=error msg="no \\"disk\\""',
			'2026-03-04 10:05 UTC error: no "disk"',
		],
		[
			"commits in a line each",
			"a1b2c3d 2026-03-04 10:05:01 +0100 Add a disk",
			"2026-03-04 10:05 +01:00 Add a disk",
		],
	] as const) {
		test(`reads ${name}`, () => {
			assert.deepEqual(pastedLines(logLines, `${line}\n${line}\n`), [expected, expected]);
		});
	}

	test("leaves out stack traces", () => {
		const text = "10:05:01 No disk\n  at a (b.js:10:20)\n  at c (d.js:1:2)\n10:05:09 Restarted\n";
		assert.deepEqual(pastedLines(logLines, text), ["10:05 No disk", "10:05 Restarted"]);
	});

	for (const [name, text] of [
		["bullets of a timeline", "- 14:05 UTC A\n- 14:06 UTC B"],
		["rows of a timeline", "| 14:05 | A |\n| 14:06 | B |"],
		["headings of a timeline", "### 14:05 A\n\n### 14:06 B"],
		["numbered steps", "1. at 10:05\n2. at 10:06"],
		["versions", "1.2.3 more\n1.2.4 less"],
		["decimals", "1.17 s\n2.05 s"],
		["nothing", ""],
		["ratios", "3:1 is a ratio\n4:1 is another"],
		["days", "2026-03-01 rain\n2026-03-02 sun"],
		["impossible times", "25:10 no\n26:10 no"],
		["numbers", "1772618701\n1772618702"],
		[
			"prose that begins with a time",
			"14:05 was early.\nThe disk was full by then.\nNobody saw.\nWe slept.\nIt rained.",
		],
	] as const) {
		test(`does not take ${name} for a log`, () =>
			assert.deepEqual(pastedLines(logLines, text), []));
	}
});
