import assert from "node:assert/strict";
import { scaffold } from "../../server/src/core/scaffold.ts";
import { readTemplate } from "../../server/src/core/template.ts";

suite("template front matter", () => {
	test("gives id, name, file name and rules", () => {
		const template = read(
			"id: ours\n  name: Our own\n  fileName: '{date}.md'\n  rules: { no-actions: off, x: loud }",
		);
		assert.deepEqual(
			[template.id, template.name, template.fileName, template.rules],
			["ours", "Our own", "{date}.md", { "no-actions": "off" }],
		);
	});

	test("may be missing or broken: the file's name then names the template", () => {
		for (const text of ["# A", "---\ntemplate: [\n---\n# A", "---\ntemplate: 3\n---\n# A"]) {
			const { id, name } = readTemplate("docs/outage.md", text);
			assert.deepEqual([id, name], ["outage", "Outage"]);
		}
	});

	test("is read in spite of variables for the report", () => {
		const { id } = readTemplate("a.md", "---\nseverity: {{severity}}\ntemplate: ours\n---\n");
		assert.equal(id, "ours");
	});

	test("leaves the report its own keys, and the id", () => {
		check(
			"---\ntags: [a]\ntemplate:\n  id: ours\n  rules:\n    no-actions: off\ndate: {{date}}\n---\n\n# {{title}}\n",
			"---\ntags: [a]\ntemplate: ours\ndate: 2026-03-01\n---\n\n# Cache outage\n",
		);
	});

	test("quotes a value where YAML would misread it", () => {
		const text = '---\ntitle: "{{title}}"\nby: {{author}}\n---\n';
		const author = "Ana: the first";
		const result = scaffold(readTemplate("a", text), { ...values, author }).text;
		assert.equal(result, '---\ntitle: Cache outage\nby: "Ana: the first"\n---\n');
	});
});

suite("reading a template", () => {
	test("knows what a heading tells from a comment, and keeps that to itself", () => {
		const { sections } = readTemplate(
			"a",
			"# A\n\n## Story\n\n<!-- kind: timeline -->\n<!-- When? -->\n",
		);
		const [{ kind, guidance, body } = { kind: "", guidance: "", body: "" }] = sections;
		assert.deepEqual([kind, guidance, body], ["timeline", "When?", "<!-- When? -->"]);
	});

	test("takes a heading that is to be written for no section", () => {
		const text = "# A\n\n## Timeline\n\n### {{ time }}\n\n### [Time]\n\n### YYYY-MM-DD\n";
		assert.deepEqual(
			readTemplate("a", text).sections.map(({ title }) => title),
			["Timeline"],
		);
	});

	test("leaves an unknown variable in a report as it is", () => {
		check(
			"# {{title}}\n\n{{ team }} on {{date}}\n",
			"# Cache outage\n\n{{ team }} on 2026-03-01\n",
		);
	});

	test("puts the title in the place of the template's own when that has no variable", () => {
		check("# Title (incident)\n\n## Summary\n", "# Cache outage\n\n## Summary\n");
	});

	test("leaves out the marks, and the lines they were on", () => {
		check(
			"# A\n\n## B\n\n<!-- optional -->\n<!-- kind: risks -->\n\nC\n",
			"# Cache outage\n\n## B\n\nC\n",
		);
	});
});

const values = { title: "Cache outage", start: "2026-03-01T14:05", timeZone: "UTC" };

function read(own: string) {
	return readTemplate("a.md", `---\ntemplate:\n  ${own}\n---\n\n# {{title}}\n`);
}

function check(template: string, report: string) {
	assert.equal(scaffold(readTemplate("a", template), values).text, report);
}
