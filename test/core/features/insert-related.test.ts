import assert from "node:assert/strict";
import { insertRelated } from "../../../server/src/core/features/insert-related.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const link = { title: "Disk full", href: "../2025/disk%20full.md" };
const head = "# Queue stalls\n\n- **Date:** 2026-03-01\n\n## Summary\n\n";

suite("a link to a related report", () => {
	test("goes where the caret is", () =>
		check(
			`${head}It was as in <||>, but longer.\n`,
			`${head}It was as in [Disk full](../2025/disk%20full.md), but longer.\n`,
		));

	test("keeps off the words beside it", () =>
		check(`${head}As in<||>before\n`, `${head}As in [Disk full](../2025/disk%20full.md) before\n`));

	for (const [place, text] of Object.entries({
		"the title": "# Queue<||> stalls\n\n## Summary\n\nIt stalled.\n",
		"the fields": "# Queue stalls\n\n- **Date:** 2026<||>\n\n## Summary\n\nIt stalled.\n",
		"front matter":
			"---\ntype: post<||>mortem\n---\n\n# Queue stalls\n\n## Summary\n\nIt stalled.\n",
		"a heading": "# Queue stalls\n\n## Sum<||>mary\n\nIt stalled.\n",
		"a code block": `${head}\`\`\`\nlog<||>\n\`\`\`\n`,
		"inline code": `${head}It was \`a <||>b\`.\n`,
		"a link": `${head}It was [as <||>before](b.md).\n`,
		"a comment": `${head}It stalled.\n\n<!-- say <||>more -->\n`,
	})) {
		test(`goes to a section of its own when the caret is in ${place}`, () => {
			const plain = text.replace("<||>", "");
			check(text, `${plain}\n## Related incidents\n\n- [Disk full](../2025/disk%20full.md)\n`);
		});
	}

	test("joins those that are there, in their marker", () =>
		check(
			"# Queue stalls\n\n## Similar incidents\n\n* [Lamp](lamp.md)\n\n## Actions\n",
			"# Queue stalls\n\n## Similar incidents\n\n* [Lamp](lamp.md)\n* [Disk full](../2025/disk%20full.md)\n\n## Actions\n",
		));

	test("goes to the section on recurrence", () =>
		check(
			"# Queue stalls\n\n## Recurrence\n\nIt happened before.\n",
			"# Queue stalls\n\n## Recurrence\n\nIt happened before.\n\n- [Disk full](../2025/disk%20full.md)\n",
		));

	test("is not added twice", () => {
		const text = "# Queue stalls\n\n## Related incidents\n\n- [Full](../2025/disk%20full.md)\n";
		assert.equal(insertRelated(parseReport(text), link), undefined);
	});

	test("takes the line ends and the level of the headings from the report", () =>
		check(
			"# Queue stalls\r\n\r\n### Summary\r\n\r\nIt stalled.",
			"# Queue stalls\r\n\r\n### Summary\r\n\r\nIt stalled.\r\n\r\n### Related incidents\r\n\r\n- [Disk full](../2025/disk%20full.md)\r\n",
		));

	test("says the other report's title, whatever it holds", () => {
		const title = "[Disk] full | `df` *again*\n<b>now</b>";
		const edit = insertRelated(parseReport("# A\n"), { title, href: "b.md" });
		assert.match(
			edit?.newText ?? "",
			/- \[\\\[Disk\\\] full \\\| `df` \\\*again\\\* \\<b>now\\<\/b>\]\(b\.md\)/,
		);
	});

	test("can be the first words of an empty file", () =>
		check("", "## Related incidents\n\n- [Disk full](../2025/disk%20full.md)\n"));
});

function check(marked: string, wanted: string): void {
	const { text, spans } = readMarks(marked);
	const edit = insertRelated(parseReport(text), link, spans[0]?.start);
	assert.equal(edit && applyEdits(text, [edit]), wanted);
}
