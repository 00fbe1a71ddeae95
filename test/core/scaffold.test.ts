// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are written like this.
import assert from "node:assert/strict";
import { scaffold } from "../../server/src/core/scaffold.ts";
import { readTemplate } from "../../server/src/core/template.ts";
import { templateById } from "../../server/src/core/templates.ts";

const values = { title: "Disk full", start: "2026-03-01T14:05", timeZone: "UTC" };

suite("scaffold", () => {
	test("fills in the variables", () => {
		check("# {{title}}\n{{ date }} {{start}} {{timeZone}}", {
			text: "# Disk full\n2026-03-01 2026-03-01 14:05 UTC",
			snippet: "# Disk full\n2026-03-01 2026-03-01 14:05 UTC$0",
		});
	});

	test("leaves what has no value to be written", () => {
		check("By {{author}}, {{severity}}", {
			text: "By TBD, TBD",
			snippet: "By ${1:TBD}, ${2:TBD}$0",
		});
	});

	test("stops at each placeholder", () => {
		check("- {{date}} HH:MM – _what broke_", {
			text: "- 2026-03-01 HH:MM – _what broke_",
			snippet: "- 2026-03-01 ${1:HH:MM} – ${2:_what broke_}$0",
		});
	});

	test("stops at nothing in a comment", () => {
		check("<!-- like _this_ at HH:MM -->", {
			text: "<!-- like _this_ at HH:MM -->",
			snippet: "<!-- like _this_ at HH:MM -->$0",
		});
	});

	test("escapes what means something in a snippet", () => {
		check("_cost: ${5}_ \\ $1", {
			text: "_cost: ${5}_ \\ $1",
			snippet: "${1:_cost: \\${5\\}_} \\\\ \\$1$0",
		});
	});

	test("takes a title for what it is, not for a placeholder", () => {
		const { text, snippet } = scaffold(readTemplate("t", "# {{title}}"), {
			...values,
			title: "_Really_ {{date}}\nbad $1",
		});
		assert.equal(text, "# _Really_ {{date}} bad $1");
		assert.equal(snippet, "# _Really_ {{date\\}\\} bad \\$1$0");
	});

	test("begins a classic report with title, status and the four sections", () => {
		const { text } = scaffold(templateById("classic"), values);
		assert.deepEqual(text.match(/^#.*$/gm), [
			"# Disk full",
			"## Issue Summary",
			"## Timeline",
			"## Root Cause and Resolution",
			"## Corrective and Preventive Measures",
		]);
		assert.match(text, /^- \*\*Status:\*\* draft$/m);
		assert.doesNotMatch(text, /\{\{/);
	});
});

function check(template: string, expected: { text: string; snippet: string }) {
	assert.deepEqual(scaffold(readTemplate("t", template), values), expected);
}
