import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { useTemplate } from "../../server/src/core/use-template.ts";

suite("useTemplate", () => {
	test("begins a front matter where there is none", () => {
		check("# A\r\n", "---\r\ntemplate: minimal\r\n---\r\n\r\n# A\r\n");
		check("\uFEFF# A\n", "\uFEFF---\ntemplate: minimal\n---\n\n# A\n");
	});

	test("adds to the front matter that is there, or changes it", () => {
		check("---\na: 1\n---\n\n# A\n", "---\na: 1\ntemplate: minimal\n---\n\n# A\n");
		check("---\ntemplate: 'x'\na: 1\n---\n", "---\ntemplate: minimal\na: 1\n---\n");
	});

	test("writes TOML as TOML", () => {
		check("+++\na = 1\n+++\n", '+++\na = 1\ntemplate = "minimal"\n+++\n');
		check('+++\ntemplate = "x"\n+++\n', '+++\ntemplate = "minimal"\n+++\n');
	});

	test("changes nothing where it is said already", () => {
		assert.equal(useTemplate(parseReport("---\ntemplate: minimal\n---\n"), "minimal"), undefined);
	});
});

function check(before: string, after: string) {
	const edit = useTemplate(parseReport(before), "minimal");
	assert.equal(applyEdits(before, edit ? [edit] : []), after);
}
