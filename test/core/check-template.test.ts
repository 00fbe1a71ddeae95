import assert from "node:assert/strict";
import { checkTemplate } from "../../server/src/core/check-template.ts";
import { builtInTemplates } from "../../server/src/core/templates.ts";
import { slice } from "../../server/src/core/text.ts";

suite("checkTemplate", () => {
	test("has nothing to say of the built-in templates", () => {
		for (const { id, text } of builtInTemplates()) {
			assert.deepEqual(checkTemplate(text, ["no-actions"]), [], id);
		}
	});

	test("finds variables that nobody fills in, but not in comments", () => {
		check(
			"# {{title}} of {{team}}\n\n<!-- {{x}} -->\n\n{{ who: name }}\n",
			["{{team}}"],
			/`team` is/,
		);
	});

	test("finds headings that tell nobody knows what", () => {
		check("# A\n\n## Our Story\n\n## Impact\n", ["Our Story"], /Say what `Our Story` tells/);
		check("# A\n\n## Our Story\n\n<!-- kind: none -->\n\n## Saga\n\n<!-- kind: timeline -->\n", []);
	});

	test("finds a kind that there is not", () => {
		check("# A\n\n## Impact\n\n<!-- kind: impakt -->\n", ["Impact"], /`impakt` is no kind/);
	});

	test("finds two headings of a kind, unless one is a part of the other", () => {
		check(
			"# A\n\n## Overview\n\n## Impact\n\n### User Impact\n\n### Team Impact\n\n## What Happened\n",
			["What Happened"],
			/taken for `summary`, as `Overview` is/,
		);
	});

	test("finds rules, severities and keys that there are not", () => {
		const head =
			"---\ntemplate:\n  nam: Ours\n  rules:\n    no-acton: off\n    no-actions: loud\n---\n";
		check(head, ["nam", "no-acton", "no-actions"]);
	});

	test("marks the beginning of the front matter where a key is not written plainly", () => {
		check("---\ntemplate:\n  ? nam\n  : Ours\n---\n", ["---"], /nam/);
	});
});

function check(text: string, places: readonly string[], message = /./) {
	const found = checkTemplate(text, ["no-actions", "placeholder"]);
	assert.deepEqual(
		found.map(({ span }) => slice(text, span)),
		places,
	);
	for (const finding of found) assert.match(finding.message, message);
}
