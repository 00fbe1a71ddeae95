import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { slice } from "../../server/src/core/text.ts";

suite("metadata", () => {
	test("stand in front matter", () => {
		check("---\ntitle: Outage\nseverity: SEV1\n---\n\n# Outage\n", {
			title: "Outage",
			severity: "SEV1",
		});
	});

	test("stand in label lines at the top", () => {
		check("# Outage\n\n**Severity:** SEV1\n\n- Status: draft\n- **Time zone**: UTC\n", {
			severity: "SEV1",
			status: "draft",
			timeZone: "UTC",
		});
	});

	test("end before the backslash of a line break", () => {
		check("# Outage\n\n**Severity:** SEV1\\\n**Status:** draft\\\n**Owner:** Ana\n", {
			severity: "SEV1",
			status: "draft",
			owner: "Ana",
		});
	});

	test("stand in a table at the top", () => {
		check("# Outage\n\n| | |\n|---|---|\n| Severity | SEV1 |\n| Status | draft |\n", {
			severity: "SEV1",
			status: "draft",
		});
	});

	test("stand where the front matter begins when their name is not found in it", () => {
		// A line separator is part of the name to YAML, and ends a line elsewhere.
		const { metadata } = parseReport("---\nseverity: SEV2\n\u2028timezone: CET\n---\n");
		const places = metadata.fields.map(({ nameSpan, valueSpan }) => [nameSpan.end, valueSpan.end]);
		assert.deepEqual(places, [
			[12, 18],
			[0, 0],
		]);
	});

	test("say where name and value stand", () => {
		const { text, metadata } = parseReport("# Outage\n\n- **Severity:** SEV1\n");
		const [field] = metadata.fields;
		assert.equal(field && slice(text, field.nameSpan), "Severity");
		assert.equal(field && slice(text, field.valueSpan), "SEV1");
	});

	test("are told in brief where a few lines of aliases say thousands of millions of values", () => {
		const lists = Array.from(
			{ length: 9 },
			(_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(10)}]\n`,
		);
		const { metadata } = parseReport(`---\na0: &a0 lol\n${lists.join("")}---\n`);
		assert.ok(metadata.fields.every(({ value }) => value.length < 10_000));
		assert.equal(metadata.fields.length, 10);
	});

	test("of many keys say where each stands", () => {
		const keys = Array.from({ length: 1001 }, (_, at) => `a${at}: ${at}\n`);
		const { text, metadata } = parseReport(`---\n${keys.join("")}---\n`);
		const last = metadata.fields.at(-1);
		assert.equal(last && slice(text, last.valueSpan), "1000");
	});

	test("of maps in a list are not those of the report", () => {
		const { text, metadata } = parseReport(
			"---\nauthors:\n- name: Ana\n- name: Ben\nname: Disk full\n---\n",
		);
		const names = metadata.fields.filter(({ name }) => name === "name");
		assert.deepEqual(
			names.map(({ value, valueSpan }) => [value, slice(text, valueSpan)]),
			[["Disk full", "Disk full"]],
		);
	});

	test("are none in a fence that is never closed", () => {
		assert.equal(parseReport("---\nseverity: SEV1\n").metadata.frontMatter, undefined);
	});
});

function check(text: string, expected: Readonly<Record<string, string>>) {
	const { fields } = parseReport(text).metadata;
	assert.deepEqual(Object.fromEntries(fields.map(({ name, value }) => [name, value])), expected);
}
