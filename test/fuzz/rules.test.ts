import assert from "node:assert/strict";
import { applySafeFixes } from "../../server/src/core/apply-safe-fixes.ts";
import type { Finding } from "../../server/src/core/lint.ts";
import { ignoreFixes } from "../../server/src/core/suppression.ts";
import type { Edit } from "../../server/src/core/text.ts";
import { anyText } from "./documents.ts";
import { examined } from "./examined.ts";
import { property } from "./property.ts";
import { applied, assertInside } from "./spans.ts";

suite("the findings in any text", () => {
	property("lie inside of it, and so do their fixes", { of: anyText, cost: 8 }, (text) => {
		for (const { fixes = [], ...finding } of examined(text).findings()) {
			assertInside(finding, text.length);
			assert.notEqual(finding.message, "");
			for (const fix of fixes) assertInside(fix, text.length);
		}
	});

	property(
		"have fixes that apply, to a text that is understood",
		{ of: anyText, cost: 200 },
		(text) => {
			const before = examined(text);
			for (const edits of waysOut(before.findings(), before)) {
				const after = before.again(applied(text, edits));
				assertInside(after.findings(), after.report.text.length);
			}
		},
	);

	property("are settled by the safe fixes, once and for all", { of: anyText, cost: 40 }, (text) => {
		const before = examined(text);
		const findingsIn = (it: string) => (it === text ? before : before.again(it)).findings();
		const once = applySafeFixes(text, findingsIn);
		assert(once.isStable);
		assert.equal(applied(text, once.edits), once.text);
		assert.deepEqual(applySafeFixes(once.text, findingsIn).edits, []);
	});
});

/** The edits of each fix, and of each way to let a finding be; of a rule that speaks often the first few. */
function* waysOut(
	findings: readonly Finding[],
	{ report }: ReturnType<typeof examined>,
): Iterable<readonly Edit[]> {
	const counts = new Map<string, number>();
	for (const finding of findings) {
		const count = counts.get(finding.rule) ?? 0;
		counts.set(finding.rule, count + 1);
		if (count >= 2) continue;
		for (const { edits } of finding.fixes ?? []) yield edits;
		for (const { edits } of ignoreFixes(report, finding)) yield edits;
	}
}
