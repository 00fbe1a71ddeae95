import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { asOtherText, asReport, editBetween } from "../../server/src/core/treat-as.ts";

suite("asReport", () => {
	test("begins a front matter", () => {
		check("# A\n", "---\ntype: postmortem\n---\n\n# A\n");
	});

	test("writes into the front matter that is there", () => {
		check("---\ntitle: A\n---\n\n# A\n", "---\ntitle: A\ntype: postmortem\n---\n\n# A\n");
		check("---\ntype: note\n---\n", "---\ntype: postmortem\n---\n");
	});

	test("takes out the comment alone where words follow at once", () => {
		check("<!-- postmortem-ignore-file -->\n# A\n", "---\ntype: postmortem\n---\n\n# A\n");
	});

	test("takes out the comment that kept it from being one, and does no more when that is enough", () => {
		const text = "<!-- postmortem-ignore-file -->\n\n# A\n";
		assert.equal(
			asReport(parseReport(text), () => true),
			"# A\n",
		);
		assert.equal(
			asReport(parseReport(text), () => false),
			"---\ntype: postmortem\n---\n\n# A\n",
		);
	});

	test("leaves the words around a comment", () => {
		const text = "# A <!-- postmortem-ignore-file --> b\n";
		assert.equal(
			asReport(parseReport(text), () => true),
			"# A  b\n",
		);
	});

	test("writes the line ends of the text", () => {
		check("# A\r\n", "---\r\ntype: postmortem\r\n---\r\n\r\n# A\r\n");
	});

	function check(text: string, expected: string): void {
		assert.equal(
			asReport(parseReport(text), () => false),
			expected,
		);
	}
});

suite("asOtherText", () => {
	test("says so in a comment at the top", () => {
		check("# A\n", "<!-- postmortem-ignore-file -->\n\n# A\n");
	});

	test("writes below the front matter, and takes back what that says", () => {
		check(
			"---\ntype: postmortem\ntitle: A\n---\n\n# A\n",
			"---\ntitle: A\n---\n\n<!-- postmortem-ignore-file -->\n\n# A\n",
		);
		check("---\ntitle: A\n---", "---\ntitle: A\n---\n\n<!-- postmortem-ignore-file -->\n");
	});

	function check(text: string, expected: string): void {
		assert.equal(asOtherText(parseReport(text)), expected);
	}
});

suite("editBetween", () => {
	test("is the smallest that turns one text into the other", () => {
		for (const [before, after] of [
			["abc", "axc"],
			["aa", "aaa"],
			["", "x"],
			["aba", "a"],
		] as const) {
			const edit = editBetween(before, after);
			assert.equal(applyEdits(before, edit ? [edit] : []), after);
		}
		assert.deepEqual(editBetween("abc", "axc"), { span: { start: 1, end: 2 }, newText: "x" });
	});

	test("is none between equal texts", () => {
		assert.equal(editBetween("a", "a"), undefined);
	});
});
