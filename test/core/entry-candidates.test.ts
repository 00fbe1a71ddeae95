import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";

suite("what is no timestamp", () => {
	for (const line of [
		"- 1.17 creates two more pods than 1.16 did",
		"- v2.10.3 was rolled out everywhere",
		"- 3:1 was the ratio of reads to writes",
		"- 8/10 checks were green",
		"- :8080 answered, :8443 did not",
		"- 10.0.0.1 was the only address left",
		"- Support hours are 10:00-17:00 on weekdays",
		"- `kubectl logs --since 14:05` showed nothing",
		"- https://status.example.com/2026-03-01T14:05 told customers",
		"- <https://logs.example.com/?from=14:05>",
		"- 1.5 million requests failed",
		"- 12.5% of the requests failed",
		"- 2026 was the year of the disk",
		"- May was calm",
		"- 50 ms was the median",
		"- $10.50 was refunded",
		"1. Restart the database",
		"14. Restart the database",
		"    14:05 in a block of code",
	]) {
		test(line, () => assert.deepEqual(stamps(`## Timeline\n\n${line}\n`), []));
	}

	test("lines within a fence", () =>
		assert.deepEqual(stamps("## Timeline\n\n```\n14:05 ERROR disk full\n```\n"), []));
	test("times in a sentence, where entries begin with theirs", () => {
		const text = "## Timeline\n\n- 14:05 Alert\n- The one of 13:50 was missed\n";
		assert.deepEqual(stamps(text), ["14:05"]);
	});
	test("hours of a date behind words", () =>
		assert.deepEqual(stamps("## Timeline\n\n- Attack began at Feb-08-2026 08:10:01 PM\n"), [
			"Feb-08-2026 08:10:01 PM",
		]));
	test("times in other sections", () =>
		assert.deepEqual(stamps("## Timeline\n\n- 14:05 Alert\n\n## Lessons\n\n- 14:06 was late\n"), [
			"14:05",
		]));
	test("markers of an ordered list, whose items have times of their own", () =>
		assert.deepEqual(stamps("## Timeline\n\n1. 14:05 Alert\n2. 14:06 Paged\n"), [
			"14:05",
			"14:06",
		]));
});

function stamps(text: string): string[] {
	return parseReport(text).timeline.entries.map(({ timestamp }) => timestamp.raw);
}
