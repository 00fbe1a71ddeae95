import assert from "node:assert/strict";
import { sectionOrder } from "../../../server/src/core/rules/section-order.ts";
import { fixed, problemsOf } from "../../support/problems.ts";

const text = `# Disk full

## Corrective and Preventive Measures

- Rotate logs

## Issue Summary

The disk was full.

## Timeline

- 14:05 Alert

## Root Cause and Resolution

A log.
`;

suite("rule section-order: edge cases", () => {
	test("moves a section down behind the last", () => {
		const [problem] = problemsOf(sectionOrder, text);
		assert.equal(
			problem?.message,
			"Move `Corrective and Preventive Measures` down, after `Root Cause and Resolution`.",
		);
		const moved = fixed(sectionOrder, text, "Move “Corrective and Preventive Measures” down");
		assert.match(
			moved ?? "",
			/A log\.\n\n## Corrective and Preventive Measures\n\n- Rotate logs\n$/,
		);
	});
});
