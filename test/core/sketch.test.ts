import assert from "node:assert/strict";
import { isLargerThan } from "../../server/src/core/file-size.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Report } from "../../server/src/core/report.ts";
import { sketch } from "../../server/src/core/sketch.ts";

suite("the sketch of a text that is too long", () => {
	test("has its sections, and nothing that stands in them", () => {
		const text =
			"# Disk full\n\n## Timeline (UTC)\n\n- 10:00 Alert\n\n## Action items\n\n- [ ] Fix it\n";
		const { title, sections, timeline, actionItems } = sketched(text);
		assert.equal(title?.text, "Disk full");
		assert.deepEqual(
			sections.map(({ kind, level }) => [kind, level]),
			[
				[undefined, 1],
				["timeline", 2],
				["actions", 2],
			],
		);
		assert.deepEqual([timeline.entries, actionItems], [[], []]);
	});

	test("has its front matter", () => {
		const { metadata, sections } = sketched(
			"---\nseverity: SEV1\n# no heading\n---\n# Disk full\n",
		);
		assert.deepEqual(
			metadata.fields.map(({ name, value }) => [name, value]),
			[["severity", "SEV1"]],
		);
		assert.deepEqual(
			sections.map(({ title }) => title),
			["Disk full"],
		);
	});

	test("takes no line in a fence for a heading", () => {
		const { sections } = sketched("# A\n\n````sh\n# b\n```\n# c\n`````\n\n## D\n");
		assert.deepEqual(
			sections.map(({ title }) => title),
			["A", "D"],
		);
	});

	test("says of each section where it stands, as a full parse does", () => {
		const text = "intro\r\n# A ##\r\n\r\ntext\r\n## B\r\ntext\r\n# C\r\n";
		const places = ({ sections }: Report) =>
			sections.map((it) => [it.span, it.headingSpan.start, it.level]);
		assert.deepEqual(places(sketched(text)), places(parseReport(text)));
	});
});

suite("the size of a text", () => {
	for (const [text, bytes] of [
		["a", 1],
		["é", 2],
		["€", 3],
		["😀", 4],
	] as const) {
		test(`counts ${bytes} for ${text}`, () => {
			const long = text.repeat(1000);
			assert.equal(isLargerThan(long, bytes / 1000), false);
			assert.equal(isLargerThan(`${long}a`, bytes / 1000), true);
		});
	}
});

function sketched(text: string): Report {
	return parseReport(text, { chunks: sketch(text) });
}
