import assert from "node:assert/strict";
import { completion } from "../../../server/src/core/features/completion.ts";
import type { GitEvent } from "../../../server/src/core/features/git-choices.ts";
import { parseReport } from "../../../server/src/core/parse.ts";
import { readTemplate } from "../../../server/src/core/template.ts";
import { applyEdits } from "../../../server/src/core/text.ts";
import { readMarks } from "../../support/marked-text.ts";

const template = readTemplate("team", "# {{title}}\n");
const now = Date.UTC(2026, 2, 1, 18);
const revert: GitEvent = {
	time: Date.UTC(2026, 2, 1, 14, 12),
	subject: "Revert `pool_size` | 20",
	id: "3f2a1b9",
	tags: [],
};
const release: GitEvent = {
	...revert,
	time: revert.time - 60_000,
	subject: "Release",
	tags: ["v5.18.0"],
};

suite("commits", () => {
	test("are offered at their time, with their subject", () => {
		const [found] = commits("- **15:05 CET** – Alert\n- <|>");
		assert.equal(found?.label, "15:12 CET Revert `pool_size` | 20");
		assert.equal(found?.detail, "commit 3f2a1b9 · +7 min since the first entry");
	});

	test("become an entry whose words are not taken for Markdown", () =>
		check("- **14:05** – Alert\n- <|>", "- **14:12** – Revert \\`pool_size\\` \\| 20"));

	test("become a row", () =>
		check(
			"| Time | Event |\n|---|---|\n| 14:05 | Alert |\n| <|>",
			"| 14:12 | Revert \\`pool_size\\` \\| 20",
		));

	test("stand in order, with their tags", () => {
		const [first] = commits("- 14:05 UTC Alert\n- <|>", [revert, release]);
		assert.equal(first?.detail?.split(" · ")[0], "commit 3f2a1b9, tagged v5.18.0");
	});

	test("are not offered again once an entry tells them", () =>
		assert.deepEqual(commits("- 14:11 UTC Release\n- <|>", [release]), []));

	test("are not put before the words of an entry", () =>
		assert.deepEqual(commits("- 14:05 UTC Alert\n- 1<|> Restarted"), []));
});

function commits(marked: string, events = [revert]) {
	const { text, offsets } = readMarks(`# 2026-03-01: Mail is late\n\n## Timeline\n\n${marked}\n`);
	const context = { template, now, timeZone: "UTC", snippets: false, events };
	const found = completion(parseReport(text), offsets[0] ?? 0, context);
	return found.filter(({ detail }) => detail?.startsWith("commit"));
}

function check(marked: string, expected: string): void {
	const [found] = commits(marked);
	const { text } = readMarks(`# 2026-03-01: Mail is late\n\n## Timeline\n\n${marked}\n`);
	assert.equal(
		applyEdits(text, found ? [found] : [])
			.split("\n")
			.at(-2),
		expected,
	);
}
