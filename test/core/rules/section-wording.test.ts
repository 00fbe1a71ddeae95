import assert from "node:assert/strict";
import { sectionWording } from "../../../server/src/core/rules/section-wording.ts";
import { wordsOf } from "../../support/problems.ts";

suite("rule section-wording: edge cases", () => {
	for (const [heading, found] of [
		["## 2. Incident Timeline (UTC)", ["Incident Timeline"]],
		["## 2. Timeline (UTC)", []],
		["## Root Cause", []],
		["## Notes", []],
		["**Chronology**", []],
		["# Timeline", []],
	] as const)
		test(`finds ${found.length} in ${heading}`, () =>
			assert.deepEqual(wordsOf(sectionWording, `${heading}\n\n- 14:05 Alert\n`), found));
});
