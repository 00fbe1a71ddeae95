import assert from "node:assert/strict";
import { readTemplate } from "../../server/src/core/template.ts";
import { templateById } from "../../server/src/core/templates.ts";

suite("readTemplate", () => {
	test("takes the headings below the title for sections, in order", () => {
		const { sections } = readTemplate("t", "# Title\n\n## Timeline\n\n### Lessons\n\n## Our own\n");
		assert.deepEqual(
			sections.map(({ kind, title, level }) => [kind, title, level]),
			[
				["timeline", "Timeline", 2],
				["lessons", "Lessons", 3],
				[undefined, "Our own", 2],
			],
		);
	});

	test("takes no pseudo-heading for a section", () => {
		assert.deepEqual(readTemplate("t", "# Title\n\n**Timeline:**\n\n- 14:05 Alert\n").sections, []);
	});

	test("takes the comments below a heading for its guidance", () => {
		const { sections } = readTemplate(
			"t",
			"## Impact\n\n<!-- How many? -->\n\nTBD\n\n<!--\nHow long?\n-->\n",
		);
		assert.equal(sections[0]?.guidance, "How many?\n\nHow long?");
		assert.equal(sections[0]?.body, "<!-- How many? -->\n\nTBD\n\n<!--\nHow long?\n-->");
	});

	test("knows an optional section, and keeps the word to itself", () => {
		const { sections } = readTemplate("t", "## Impact\n\n<!-- Optional -->\n<!-- How many? -->\n");
		assert.equal(sections[0]?.optional, true);
		assert.equal(sections[0]?.guidance, "How many?");
		assert.equal(sections[0]?.body, "<!-- How many? -->");
	});

	test("is named after its file", () => {
		assert.equal(readTemplate("docs/outage.md", "").name, "Outage");
	});
});

suite("built-in templates", () => {
	test("classic asks for its four sections, each with guidance", () => {
		const { sections } = templateById("classic");
		assert.deepEqual(
			sections.map(({ kind }) => kind),
			["summary", "timeline", "rootCauseAndResolution", "correctiveAndPreventive"],
		);
		assert.ok(sections.every(({ guidance, optional }) => guidance !== "" && !optional));
	});

	test("an unknown id means classic", () => {
		assert.equal(templateById("nonesuch"), templateById("classic"));
	});
});
