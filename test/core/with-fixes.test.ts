import assert from "node:assert/strict";
import { withFixes } from "../../server/src/core/with-fixes.ts";

suite("fixes made later", () => {
	test("are made each time they are asked for, and not before", () => {
		let asked = 0;
		const problem = withFixes({ message: "Mend this." }, () => {
			asked++;
			return [{ title: `Fix ${asked}`, edits: [], safe: false }];
		});
		assert.equal(problem.message, "Mend this.");
		assert.equal(asked, 0);
		assert.equal(problem.fixes[0]?.title, "Fix 1");
		assert.equal(problem.fixes[0]?.title, "Fix 2");
	});

	test("are there for those who look whether there are any, and asked for by nobody else", () => {
		const problem = withFixes({ message: "Mend this." }, () => assert.fail("asked"));
		assert.ok("fixes" in problem);
		assert.deepEqual(Object.keys(problem), ["message"]);
		assert.deepEqual({ ...problem }, { message: "Mend this." });
	});
});
