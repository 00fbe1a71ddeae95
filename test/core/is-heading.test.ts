import assert from "node:assert/strict";
import { isHeading } from "../../server/src/core/is-heading.ts";
import { parseReport } from "../../server/src/core/parse.ts";

suite("headings of Markdown's own", () => {
	test("begin with a mark", () => check("## Impact\n\nNone.\n", true));

	test("or are underlined", () => check("Impact\n------\n\nNone.\n", true));

	test("are not lines in bold", () => check("**Impact**\n\nNone.\n", false));
});

function check(text: string, expected: boolean): void {
	assert.deepEqual(parseReport(text).sections.map(isHeading), [expected]);
}
