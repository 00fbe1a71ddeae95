import assert from "node:assert/strict";
import fc from "fast-check";
import { milestonePatterns } from "../../server/src/core/milestone-words.ts";
import { property } from "./property.ts";

suite("milestones in words", () => {
	for (const { milestone, hint, says } of milestonePatterns) {
		const words = fc.oneof(...says.map(({ source }) => fc.stringMatching(wordsOf(source))));
		property(`of ${milestone} all have its hint`, { of: words, cost: 10 }, (it) =>
			assert.match(it, hint),
		);
	}
});

/** The same pattern, without looking around: what a generator of texts can follow. */
function wordsOf(source: string): RegExp {
	return new RegExp(source.replaceAll("\\b", "").replace(/\(\?<?[=!][^()]*\)/g, ""));
}
