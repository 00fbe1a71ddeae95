import assert from "node:assert/strict";
import { parseReport } from "../../../server/src/core/parse.ts";
import { placeholder } from "../../../server/src/core/rules/placeholder.ts";
import { templateById } from "../../../server/src/core/templates.ts";

suite("rule placeholder, edge cases", () => {
	for (const left of [
		"TBD",
		"??:??",
		"14:??",
		"2X:XX",
		"22:XX",
		"--:--",
		"2026-MM-DD",
		"{{title}}",
		"<NAME>",
		"[insert link]",
	]) {
		test(`finds ${left}`, () => {
			assert.deepEqual(found(`- We saw ${left} there.\n`), [left]);
		});
	}

	for (const fine of [
		"`HH:MM`",
		"`_how long_`",
		"<!-- TBD -->",
		"```\nTBD\n```",
		"TODO list",
		"What?? Really?",
		"<details>",
		"[describe](https://example.com)",
		"Response codes 5XX: 12 %",
	]) {
		test(`leaves ${JSON.stringify(fine)} alone`, () => {
			assert.deepEqual(found(`${fine}\n\nWe saw it.\n`), []);
		});
	}

	test("finds one behind the sign of a comment that never ends, which is text", () => {
		assert.deepEqual(found("We saw <!-- TBD there.\n"), ["TBD"]);
	});
});

function found(text: string) {
	const context = { template: templateById("classic"), today: undefined };
	return Array.from(placeholder.check(parseReport(text), context), ({ span }) =>
		text.slice(span.start, span.end),
	);
}
