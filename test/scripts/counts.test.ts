import assert from "node:assert/strict";
import { describe, judge, parseCounts, sum } from "../../scripts/counts.ts";

suite("counts", () => {
	test("are read as a suite writes them", () => {
		const counts = { passed: 12, failed: 1, skipped: 2 };
		assert.deepEqual(parseCounts(JSON.stringify(counts)), counts);
	});

	test("are not made up", () => {
		assert.equal(parseCounts("{}"), undefined);
		assert.equal(parseCounts('{"passed":1'), undefined);
	});

	test("of a suite that wrote none are a failure", () => {
		assert.deepEqual(judge(undefined, 0), { passed: 0, failed: 1, skipped: 0 });
	});

	test("of a suite that ran no test are a failure", () => {
		assert.equal(judge({ passed: 0, failed: 0, skipped: 3 }, 0).failed, 1);
	});

	test("of a suite that ended badly are a failure", () => {
		assert.equal(judge({ passed: 5, failed: 0, skipped: 0 }, 1).failed, 1);
		assert.equal(judge({ passed: 5, failed: 0, skipped: 0 }, null).failed, 1);
	});

	test("are told in one line", () => {
		const suite = { passed: 2, failed: 1, skipped: 0 };
		assert.equal(describe(sum([suite, suite])), "4 passed, 2 failed");
		assert.equal(describe({ ...suite, skipped: 3 }), "2 passed, 1 failed, 3 skipped");
	});
});
