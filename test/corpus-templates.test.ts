import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../server/src/core/lint.ts";
import { scaffold } from "../server/src/core/scaffold.ts";
import { readTemplate } from "../server/src/core/template.ts";
import { builtInTemplates } from "../server/src/core/templates.ts";
import { fillReport, findingsIn, isUnwritten } from "./support/fill-report.ts";

const folder = new URL("../../shared/corpus/templates/", import.meta.url).pathname;
const isThere = existsSync(folder);

const values = {
	title: "Cache outage",
	start: "2026-03-01T14:05",
	now: "2026-03-02T09:00",
	timeZone: "UTC",
	severity: "SEV2",
	author: "Ana",
};

suite("templates as people write them", () => {
	if (!isThere) test.skip("skipped: ../shared/corpus/templates is not there");

	const files = isThere ? readdirSync(folder) : [];
	const own = files.map((file) => readTemplate(file, readFileSync(join(folder, file), "utf8")));
	for (const template of [...own, ...builtInTemplates()]) {
		const { text } = scaffold(template, values);

		test(`${template.id}: a new report has but its own text to replace`, () => {
			const others = findingsIn(text, template).filter((it) => !isUnwritten(it));
			assert.deepEqual(others.map(told), []);
		});

		test(`${template.id}: a report that is written has no finding`, () => {
			const filled = fillReport(text, template);
			assert.deepEqual(findingsIn(filled, template).map(told), [], filled);
		});
	}
});

function told({ rule, message }: Finding): string {
	return `${rule}: ${message}`;
}
