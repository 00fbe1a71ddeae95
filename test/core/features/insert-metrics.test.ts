import assert from "node:assert/strict";
import { insertMetrics } from "../../../server/src/core/features/insert-metrics.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";

const timeline = `## Timeline

All times in UTC.

- 14:05 **[impact start]** Mail queues up
- 14:09 **[detected]** Page
- 14:41 **[mitigated]** Queue moved
- 15:20 **[resolved]** Queue empty
`;
const all = [
	"- **Duration:** 1 h 15 min (14:05 – 15:20 UTC)",
	"- **Time to detect:** 4 min (14:05 – 14:09 UTC)",
	"- **Time to mitigate:** 36 min (14:05 – 14:41 UTC)",
];

suite("metrics in the summary", () => {
	test("stand below it, each with its period", () =>
		check("Mail was late.", `Mail was late.\n\n${all.join("\n")}`));

	test("go on with its list, in its style", () =>
		check(
			"* **Impact**: Mail was late.",
			`* **Impact**: Mail was late.\n${all.join("\n").replaceAll(":**", "**:").replaceAll("- **", "* **")}`,
		));

	test("stand below a line that is the summary", () => {
		const text = `# Mail is late\n\n- **Summary:** Mail was late.\n\n${timeline}`;
		const lines = all.map((line) => `  ${line}`).join("\n");
		assert.ok(inserted(text).includes(`late.\n${lines}\n`));
	});

	test("take the place of nothing", () => check("", all.join("\n")));

	for (const stated of [
		"- **Duration:** two hours",
		"Mail was late for an hour and 15 minutes, that is 75 minutes.",
		"| Outage duration | unknown |\n|---|---|",
	]) {
		test(`are left out where they are stated: ${stated}`, () =>
			check(
				stated,
				new RegExp(`^${escaped(stated)}\n+- \\*\\*Time to detect[^\n]*\n[^\n]*mitigate[^\n]*$`),
			));
	}

	test("are left out where the facts at the top state them", () => {
		const text = report("Mail was late.").replace("\n\n", "\n\n**Duration:** two hours\n\n");
		assert.doesNotMatch(inserted(text), /1 h 15 min/);
	});

	test("name both zones where there are two", () => {
		const text = report("Mail was late.")
			.replace("- 14:05", "- 2026-03-01 14:05")
			.replace("14:09 **", "2026-03-01 15:09 CET **");
		assert.match(inserted(text), /Time to detect:\*\* 4 min \(14:05 UTC – 15:09 CET\)/);
	});

	test("are never written twice", () => {
		const once = inserted(report("Mail was late."));
		assert.equal(insertMetrics(parseReport(once)), undefined);
	});

	test("are none without a summary, or without milestones", () => {
		assert.equal(insertMetrics(parseReport(timeline)), undefined);
		assert.equal(
			insertMetrics(parseReport("## Summary\n\nMail.\n\n## Timeline\n\n- 14:05 a\n")),
			undefined,
		);
	});

	test("say the days where there are two, and what is only about right", () => {
		const text = report("Mail was late.")
			.replace("- 14:05", "- 2026-03-01 ~23:50")
			.replace("- 14:09", "- 2026-03-02 0:10");
		assert.match(
			inserted(text),
			/Time to detect:\*\* about 20 min \(2026-03-01 23:50 – 2026-03-02 0:10 UTC\)/,
		);
	});

	test("have a colon in what is written without", () => {
		const text = report("Mail was late.").replace("- 14:05", "- 2026-03-01 1405");
		assert.match(inserted(text), /Time to detect:\*\* 4 min \(14:05 – 14:09 UTC\)/);
	});

	test("keep the clocks and the line ends of the report", () => {
		const text = report("Mail was late.").replaceAll("14:0", "2:0").replaceAll("\n", "\r\n");
		const twelve = text
			.replace(/- (\d+:\d\d)/g, "- $1 PM")
			.replace("15:20", "3:20")
			.replace("14:41", "2:41");
		assert.match(
			inserted(twelve),
			/\r\n- \*\*Duration:\*\* 1 h 15 min \(2:05 PM – 3:20 PM UTC\)\r\n/,
		);
	});
});

function report(summary: string): string {
	return `# Mail is late\n\n## Summary\n\n${summary}\n\n${timeline}`;
}

function inserted(text: string): string {
	const edit = insertMetrics(parseReport(text));
	return applyEdits(text, edit ? [edit] : []);
}

function check(summary: string, expected: string | RegExp): void {
	const text = inserted(report(summary));
	const found = text.slice(text.indexOf("## Summary") + 12, text.indexOf("## Timeline")).trim();
	if (typeof expected === "string") assert.equal(found, expected);
	else assert.match(found, expected);
}

function escaped(text: string): string {
	return text.replace(/[.*|]/g, "\\$&");
}
