import assert from "node:assert/strict";
import { overdueAction } from "../../../server/src/core/rules/overdue-action.ts";
import { fixed, wordsOf } from "../../support/problems.ts";

const heading = "## Action Items\n\n";

suite("rule overdue-action: edge cases", () => {
	test("is silent without a clock, today, and for what is done", () => {
		const late = `${heading}- [ ] Page, due 2026-03-01\n`;
		assert.deepEqual(wordsOf(overdueAction, late), ["2026-03-01"]);
		assert.deepEqual(wordsOf(overdueAction, late, { today: undefined }), []);
		for (const item of [
			"- [ ] Page, due 2026-03-02",
			"- [x] Page, due 2026-03-01",
			"- [ ] Page by March",
		])
			assert.deepEqual(wordsOf(overdueAction, `${heading}${item}\n`), []);
	});

	test("is silent where nothing says what is done", () => {
		const table = "| Task | Due |\n|---|---|\n| Page | 2026-03-01 |\n";
		for (const items of ["- Page, due 2026-03-01\n", table])
			assert.deepEqual(wordsOf(overdueAction, heading + items), []);
	});

	test("lets a closed report be", () =>
		assert.deepEqual(
			wordsOf(overdueAction, `---\nstatus: closed\n---\n\n${heading}- [ ] Page, due 2026-03-01\n`),
			[],
		));

	for (const [item, done, later] of [
		[
			"- Page, due March 1, 2026\n- Log (done)",
			"- Page, due March 1, 2026 (done)\n- Log (done)",
			"- Page, due March 16, 2026\n- Log (done)",
		],
		["- [ ] Page, due 2026-03-01", "- [x] Page, due 2026-03-01", "- [ ] Page, due 2026-03-16"],
	] as const)
		test(`settles ${JSON.stringify(item)}`, () => {
			const text = `${heading}${item}\n`;
			assert.equal(fixed(overdueAction, text, "Mark as done"), `${heading}${done}\n`);
			const title = "Due 2026-03-16, in 14 days";
			assert.equal(fixed(overdueAction, text, title), `${heading}${later}\n`);
		});

	test("fills the column for the status", () => {
		const text = `${heading}| Task | Due | Status |\n|---|---|---|\n| Page | 2026-03-01 | Open |\n`;
		assert.match(
			fixed(overdueAction, text, "Mark as done") ?? "",
			/\| Page \| 2026-03-01 \| Done \|\n$/,
		);
	});
});
