import assert from "node:assert/strict";
import { actionDueDate } from "../../server/src/core/rules/action-due-date.ts";
import { actionOwner } from "../../server/src/core/rules/action-owner.ts";
import { actionTicket } from "../../server/src/core/rules/action-ticket.ts";
import { fixed, problemsOf, wordsOf } from "../support/problems.ts";

const heading = "## Action Items\n\n";

suite("untoldActions", () => {
	test("say it once, for all sections and items", () => {
		const text = `${heading}- Page\n- Log\n\n### Later\n\n- Scale\n`;
		for (const [rule, noun] of [
			[actionOwner, "owner"],
			[actionDueDate, "due date"],
			[actionTicket, "ticket"],
		] as const) {
			const found = problemsOf(rule, text);
			assert.match(found[0]?.message ?? "", new RegExp(`^3 of 3 action items have no ${noun};`));
			assert.deepEqual([found.length, found[0]?.related?.length], [1, 3]);
		}
	});

	test("say it of one without counting", () =>
		assert.match(
			problemsOf(actionOwner, `${heading}- Page\n`)[0]?.message ?? "",
			/^The action item has/,
		));

	for (const item of [
		"- [x] Page on full disks",
		"- We added an alert",
		"- Raised the limit",
		"- None, because the vendor fixed it",
		"- _what to do_ (_owner_, due YYYY-MM-DD)",
		"- Page on full disks (owner: TBD)",
	])
		test(`do not count ${JSON.stringify(item)}`, () => {
			for (const rule of [actionOwner, actionDueDate, actionTicket])
				assert.deepEqual(wordsOf(rule, `${heading}${item}\n`), []);
		});

	test("let the words before the list speak for all", () => {
		assert.deepEqual(
			wordsOf(actionOwner, `${heading}All owned by the platform team.\n\n- Page\n`),
			[],
		);
		assert.deepEqual(wordsOf(actionDueDate, `${heading}All due by 2026-04-01.\n\n- Page\n`), []);
		assert.deepEqual(wordsOf(actionTicket, `${heading}Tracked in OPS-1.\n\n- Page\n`), []);
	});

	test("do not take the header of a table for such words", () =>
		assert.equal(
			wordsOf(actionOwner, `${heading}| Task | Owner |\n|---|---|\n| Page | |\n`).length,
			1,
		));

	test("take a rough date and any link", () => {
		for (const when of ["by the end of Q2", "within two weeks", "next sprint"])
			assert.deepEqual(wordsOf(actionDueDate, `${heading}- Page ${when}\n`), [], when);
		assert.deepEqual(wordsOf(actionTicket, `${heading}- [Page](https://board.example/c/9)\n`), []);
	});

	test("fill the cell of a table, the bars in their places", () => {
		const table = `${heading}- Author: Ana\n\n| Task | Owner      | Due |\n|---|---|---|\n| Page | -          |     |\n`;
		const title = "Give “Page” to Ana";
		const text = `# Disk\n\n- Author: Ana\n\n${table}`;
		assert.match(fixed(actionOwner, text, title) ?? "", /\n\| Page \| Ana {8}\| {5}\|\n$/);
	});

	test("write into the parentheses that are there, and before the full stop", () => {
		const insert = (item: string) =>
			fixed(actionDueDate, heading + item, "Due 2026-03-16, in 14 days")?.slice(heading.length);
		assert.equal(insert("- Page (@ana).\n"), "- Page (@ana, due 2026-03-16).\n");
		assert.equal(insert("- Page (all of us).\n"), "- Page (all of us) (due 2026-03-16).\n");
	});

	test("offer the fixes of an item on the item", () => {
		const text = `${heading}- Page (@ana)\n- Log\n`;
		const places = problemsOf(actionOwner, text)[0]?.fixes?.flatMap(({ place }) => place ?? []);
		assert.deepEqual(
			places?.map(({ start, end }) => text.slice(start, end)),
			["- Log"],
		);
	});

	test("ask nothing where a sentence says it for all", () => {
		const text = "## Action Items\n\nAll are owned by @ana.\n\n### Later\n\n- Page\n";
		assert.deepEqual(problemsOf(actionOwner, text), []);
	});

	test("offer no dates where there is no clock", () =>
		assert.deepEqual(
			problemsOf(actionDueDate, `${heading}- Page\n`, { today: undefined })[0]?.fixes,
			[],
		));
});
