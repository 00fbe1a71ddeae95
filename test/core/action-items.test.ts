import assert from "node:assert/strict";
import { parseReport } from "../../server/src/core/parse.ts";
import { slice } from "../../server/src/core/text.ts";

suite("action items", () => {
	test("are task boxes, done or not", () => {
		check("- [ ] Alert on disk usage\n- [x] Add a runbook\n", [
			"Alert on disk usage",
			"✓ Add a runbook",
		]);
	});

	test("are plain and numbered items", () => {
		check("1. Alert on disk usage\n2. Add a runbook\n", ["Alert on disk usage", "Add a runbook"]);
	});

	test("are the items below a label, not the label", () => {
		check("- Short term:\n  - Alert on disk usage\n", ["Alert on disk usage"]);
	});

	test("are rows of a table, by the titles of its columns", () => {
		const text =
			"| Action | Owner | Due | Ticket |\n|---|---|---|---|\n| Alert on disk usage | Ana | 2026-03-01 | OPS-12 |\n";
		check(text, ["Alert on disk usage (Ana, 2026-03-01, OPS-12)"]);
	});

	test("are short lines that stand for a list", () => {
		check("Alert on disk usage\nAdd a runbook\n", ["Alert on disk usage", "Add a runbook"]);
	});

	test("name their owner, due date and ticket in the text", () => {
		check("- [ ] Alert on disk usage (@ana, by 2026-03-01, OPS-12)\n", [
			"Alert on disk usage (@ana, by 2026-03-01, OPS-12) (@ana, 2026-03-01, OPS-12)",
		]);
	});

	test("say where the owner is named", () => {
		const report = parseReport("## Action Items\n\n- Alert on disk usage, owner: Ana Diaz\n");
		const owner = report.actionItems[0]?.owner;
		assert.equal(owner && slice(report.text, owner.span), "Ana Diaz");
	});

	test("are none in prose, nor outside of their section", () => {
		check("We will think about it. It was a long night, and more of them would be too much.\n", []);
		assert.deepEqual(parseReport("## Impact\n\n- [ ] Ask around\n").actionItems, []);
	});
});

function check(body: string, expected: readonly string[]) {
	const found = parseReport(`## Action Items\n\n${body}`).actionItems.map(
		({ text, done, owner, due, ticket }) => {
			const facts = [owner, due, ticket].flatMap((it) => it?.value ?? []).join(", ");
			return `${done ? "✓ " : ""}${text}${facts && ` (${facts})`}`;
		},
	);
	assert.deepEqual(found, expected);
}
