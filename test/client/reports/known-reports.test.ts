import assert from "node:assert/strict";
import {
	isFromAnotherDay,
	looksSame,
	nothingKnown,
	withAnswer,
} from "../../../client/src/reports/known-reports.ts";
import type { ReportsResult } from "../../../server/src/protocol/messages.ts";
import { plainReport } from "../../support/plain-reports.ts";

const [a, b] = [plainReport("a.md"), plainReport("b.md")];
const known = withAnswer(nothingKnown, answer({ isWhole: true, reports: [a, b] }));

suite("withAnswer", () => {
	test("takes in what is new and what is gone", () => {
		const changed = plainReport("b.md", { title: "Other" });
		const reports = [changed, plainReport("c.md")];
		const next = withAnswer(known, answer({ revision: 2, reports, removed: [a.uri] }));
		assert.deepEqual([...next.reports.values()], reports);
		assert.equal(next.revision, 2);
	});

	test("forgets what a whole answer does not name", () => {
		const next = withAnswer(known, answer({ isWhole: true, reports: [b] }));
		assert.deepEqual([...next.reports.keys()], [b.uri]);
	});

	test("looks the same when a report is told again as it was", () => {
		const next = withAnswer(known, answer({ revision: 2, reports: [plainReport("a.md")] }));
		assert.equal(next.reports, known.reports);
		assert.ok(looksSame(known, next));
	});

	test("looks different once everything is read, or another file is skipped", () => {
		const skipped = [{ uri: "file:///work/big.md", reason: "It has 50 MB." }];
		assert.ok(!looksSame(known, withAnswer(known, answer({ isComplete: false }))));
		assert.ok(!looksSame(known, withAnswer(known, answer({ skipped }))));
	});
});

suite("isFromAnotherDay", () => {
	test("is told by a change after midnight, not by the whole", () => {
		const today = "2026-11-24";
		assert.ok(isFromAnotherDay(known, answer({ today })));
		assert.ok(!isFromAnotherDay(known, answer({ today, isWhole: true })));
		assert.ok(!isFromAnotherDay(known, answer({})));
		assert.ok(!isFromAnotherDay(nothingKnown, answer({ today })));
	});
});

function answer(said: Partial<ReportsResult>): ReportsResult {
	return {
		...{ revision: 1, isWhole: false, reports: [], removed: [], skipped: [], isComplete: true },
		...{ today: "2026-11-23", ...said },
	};
}
