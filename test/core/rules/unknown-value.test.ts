import assert from "node:assert/strict";
import { unknownValue } from "../../../server/src/core/rules/unknown-value.ts";
import { problemsOf, wordsOf } from "../../support/problems.ts";

suite("rule unknown-value: edge cases", () => {
	const allowed = { severity: ["SEV1", "SEV2"], status: ["in review", "final"] };
	for (const value of ["SEV1", "sev-1", "✅ Sev 2", "SEV1 (until 14:20)", "TBD"])
		test(`accepts ${value}`, () =>
			assert.deepEqual(wordsOf(unknownValue, `- **Severity:** ${value}\n`, { allowed }), []));

	for (const value of ["SEV12", "SEV3", "high"])
		test(`finds ${value}`, () =>
			assert.deepEqual(wordsOf(unknownValue, `- **Severity:** ${value}\n`, { allowed }), [value]));

	test("names what there is, and offers each", () => {
		const [problem] = problemsOf(unknownValue, "---\nstatus: done\n---\n", { allowed });
		assert.match(problem?.message ?? "", /such as `in review`, `final`, instead of `done`/);
		assert.deepEqual(
			problem?.fixes?.map(({ title }) => title),
			["Write `in review`", "Write `final`"],
		);
	});

	test("is silent without a list", () => {
		const none = { severity: [], status: [] };
		for (const context of [{}, { allowed: none }])
			assert.deepEqual(wordsOf(unknownValue, "- **Severity:** big\n", context), []);
	});
});
