import assert from "node:assert/strict";
import { vagueAction } from "../../../server/src/core/rules/vague-action.ts";
import { wordsOf } from "../../support/problems.ts";

const heading = "## Action Items\n\n";

suite("rule vague-action: edge cases", () => {
	for (const [item, found] of [
		["We should look into replicas", ["look into"]],
		["**Improve** the runbook", ["Improve"]],
		["Improve the alert so that it pages", []],
		["Improve `alerts.yaml`", []],
		["Improve monitoring (OPS-12)", []],
		["Consider a second region by 2026-04-01", []],
		["Add a replica", []],
	] as const)
		test(`finds ${found.length} in “${item}”`, () =>
			assert.deepEqual(wordsOf(vagueAction, `${heading}- ${item}\n`), found));
});
