import assert from "node:assert/strict";
import type { ReportsIn } from "../../server/src/core/index-page/update-index.ts";
import { lint } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Rule } from "../../server/src/core/rule.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { templateById } from "../../server/src/core/templates.ts";
import { applyEdits, isInside } from "../../server/src/core/text.ts";
import { reportsOf } from "../support/listed-report.ts";
import { readMarks } from "../support/marked-text.ts";

for (const rule of rules) {
	suite(`rule ${rule.id}`, () => {
		for (const example of rule.examples) {
			const { bad, says, good } = example;
			const reportsIn = reportsOf(example);
			test(`finds “${says}” in ${JSON.stringify(bad)}`, () => {
				const { text, spans } = readMarks(bad);
				const expected = spans.map((span) => ({ span, says }));
				const found = findings(rule, text, reportsIn);
				assert.deepEqual(
					found.map(({ span, message }) => ({ span, says: message })),
					expected,
				);
				const edits = found.flatMap(({ fixes }) => fixes?.[0]?.edits ?? []);
				if (edits.length > 0) assert.equal(applyEdits(text, edits), good);
			});

			test(`offers fixes where it tells of something in ${JSON.stringify(bad)}`, () => {
				for (const { fixes = [], related = [] } of findings(rule, readMarks(bad).text, reportsIn)) {
					for (const { place } of fixes) {
						assert.ok(!place || related.some(({ span }) => isInside(span, place)));
					}
				}
			});

			test(`finds nothing in ${JSON.stringify(good)}`, () => {
				assert.deepEqual(findings(rule, good, reportsIn), []);
			});
		}

		test("says what it finds, why, and shows it", () => {
			assert.match(rule.summary, /^[A-Z].*\.$/);
			assert.match(rule.why, /\.$/);
			assert.ok(rule.examples.length > 0);
		});
	});
}

function findings(rule: Rule, text: string, reportsIn: ReportsIn) {
	const others = rule.readsFindings ? rules.filter((it) => it !== rule) : [];
	const found = lint(parseReport(text), [...others, { ...rule, severity: "warning" }], {
		template: templateById("classic"),
		today: "2026-03-02",
		path: "postmortems/2026-03-01-disk-full.md",
		allowed: { severity: ["SEV1", "SEV2", "SEV3"], status: ["draft", "in review", "final"] },
		reportsIn,
		settings: {},
	});
	return found.filter((finding) => finding.rule === rule.id);
}
