import assert from "node:assert/strict";
import { isReport } from "../../server/src/core/detect.ts";
import { lint } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { scaffold } from "../../server/src/core/scaffold.ts";
import type { Template } from "../../server/src/core/template.ts";
import { builtInIds, builtInTemplates, templateById } from "../../server/src/core/templates.ts";

suite("built-in templates", () => {
	for (const template of builtInTemplates()) {
		test(`${template.id} begins a report that is one, with nothing but its own text to replace`, () => {
			const report = parseReport(begun(template));
			assert.equal(isReport(report, { path: "a.md", files: [] }).isReport, true);
			const context = { template, today: "2026-03-02", settings: template.rules };
			const others = lint(report, rules, context).filter(({ rule }) => !isUnwritten(rule));
			assert.deepEqual(others, []);
		});

		test(`${template.id} says what it is, and keeps that out of its reports`, () => {
			assert.ok(template.id === "classic" || template.description !== "");
			assert.doesNotMatch(begun(template), /description:|\{\{|<!-- (?:optional|kind)/);
		});
	}

	test("have the id of their file, and names of their own", () => {
		const all = builtInTemplates();
		assert.deepEqual(
			all.map(({ id }) => id),
			builtInIds,
		);
		assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
	});

	test("ask for no single root cause where the structure knows none", () => {
		for (const id of ["pagerduty", "narrative", "etsy-debrief"]) {
			const kinds = templateById(id).sections.map(({ kind }) => kind);
			assert.ok(!kinds.includes("rootCause") && !kinds.includes("rootCauseAndResolution"), id);
		}
	});

	test("demand no action items of a debriefing and a story", () => {
		for (const id of ["etsy-debrief", "narrative"]) {
			assert.equal(templateById(id).rules["no-actions"], "off");
		}
	});
});

function begun(template: Template): string {
	const values = { title: "Cache outage", start: "2026-03-01T14:05", timeZone: "UTC" };
	return scaffold(template, { ...values, severity: "SEV2", author: "Ana" }).text;
}

function isUnwritten(rule: string): boolean {
	return rule === "placeholder" || rule === "empty-section";
}
