import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { sectionFinder } from "../../server/src/core/section-finder.ts";
import { isInside } from "../../server/src/core/text.ts";

suite("section finder", () => {
	const { text, sections } = parseReport(
		"Words.\n\n# Disk full\n\n## Impact\n\nBad.\n\n### Users\n\nMany.\n\n## Timeline\n\n- 14:05 Full\n\n# Notes\n\nNone.\n",
	);
	const spans = Array.from({ length: text.length }, (_, start) =>
		[0, 1, 9].map((length) => ({ start, end: Math.min(text.length, start + length) })),
	).flat();

	test("finds the last section around a span, wherever the one before was", () => {
		const sectionOf = sectionFinder(sections);
		for (const span of [...spans, ...spans.toReversed()]) {
			const expected = sections.findLast((section) => isInside(span, section.span));
			assert.equal(sectionOf(span)?.title, expected?.title, `${span.start}–${span.end}`);
		}
	});
});
