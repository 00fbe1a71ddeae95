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

	test("stand in a table at the top", () => {
		check("# Outage\n\n| | |\n|---|---|\n| Severity | SEV1 |\n| Status | draft |\n", {
			severity: "SEV1",
			status: "draft",
		});
	});

	test("say where name and value stand", () => {
		const { text, metadata } = parseReport("# Outage\n\n- **Severity:** SEV1\n");
		const [field] = metadata.fields;
		assert.equal(field && slice(text, field.nameSpan), "Severity");
		assert.equal(field && slice(text, field.valueSpan), "SEV1");
	});

	test("are none in a fence that is never closed", () => {
		assert.equal(parseReport("---\nseverity: SEV1\n").metadata.frontMatter, undefined);
	});
});

function check(text: string, expected: Readonly<Record<string, string>>) {
	const { fields } = parseReport(text).metadata;
	assert.deepEqual(Object.fromEntries(fields.map(({ name, value }) => [name, value])), expected);
}
