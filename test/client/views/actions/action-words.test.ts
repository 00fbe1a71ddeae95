import assert from "node:assert/strict";
import {
	actionAriaLabel,
	actionDescription,
	actionFacts,
	actionLabel,
	overdueWords,
	ticketAddress,
} from "../../../../client/src/views/actions/action-words.ts";
import { plainAction, plainReport } from "../../../support/plain-reports.ts";

const today = "2026-11-23";

suite("words for an action item", () => {
	test("leave out the facts behind the task, and nothing else", () => {
		const facts = { owner: "Ana", due: "2026-10-16" };
		for (const [text, label] of [
			["Page (Ana, due 2026-10-16, OPS-1)", "Page"],
			["Page (in chat)", "Page (in chat)"],
			["Page (in chat) (Ana)", "Page (in chat)"],
			["Page Ana", "Page Ana"],
			["(Ana)", "(Ana)"],
		] as const)
			assert.equal(actionLabel(plainAction(text, facts)), label);
	});

	for (const [due, words] of [
		["2026-10-16", "due 2026-10-16, 38 days late"],
		["2026-11-22", "due 2026-11-22, 1 day late"],
		["2026-11-23", "due 2026-11-23, today"],
		["2026-11-30", "due 2026-11-30, in 7 days"],
		["end of Q4", "due end of Q4"],
	] as const)
		test(`tell ${words}`, () => {
			const item = promised({ due, isOverdue: due < today });
			assert.equal(actionDescription(item, { grouping: "due", today }), `${words} · Shop down`);
		});

	test("leave out what the group says", () => {
		const item = promised({ owner: "Ana" });
		assert.equal(actionDescription(item, { grouping: "due", today }), "Ana · Shop down");
		assert.equal(actionDescription(item, { grouping: "owner", today }), "Shop down");
		assert.equal(actionDescription(item, { grouping: "report", today }), "Ana");
	});

	test("say everything to those who hear them", () => {
		const late = promised({ due: "2026-10-16", owner: "Ana", isOverdue: true });
		const words = "Page, open, due 2026-10-16, 38 days late, owner Ana, from Shop down";
		assert.equal(actionAriaLabel(late, today), words);
		const done = promised({ done: true });
		assert.equal(actionAriaLabel(done, today), "Page, done, no due date, no owner, from Shop down");
	});

	test("tell of what is done no delay", () => {
		const item = promised({ done: true, due: "2026-10-16" });
		assert.equal(actionDescription(item, { grouping: "report", today }), "due 2026-10-16");
	});

	test("tell the facts that there are", () =>
		assert.deepEqual(
			actionFacts(promised({ due: "2026-11-30", ticket: "OPS-1", line: 8 }), today),
			[
				["Due", "2026-11-30, in 7 days"],
				["Ticket", "OPS-1"],
				["Report", "Shop down"],
				["Place", "shop.md, line 9"],
			],
		));

	test("count what is overdue", () => {
		assert.equal(overdueWords(1), "1 action item is overdue");
		assert.equal(overdueWords(3), "3 action items are overdue");
	});

	test("know a ticket that can be opened", () => {
		const address = "https://example.com/issues/1";
		assert.equal(ticketAddress(plainAction("a", { ticket: address })), address);
		for (const ticket of ["OPS-1", "javascript:alert(1)", null])
			assert.equal(ticketAddress(plainAction("a", { ticket })), undefined);
	});
});

function promised(said: Parameters<typeof plainAction>[1]) {
	const action = plainAction("Page", said);
	return { report: plainReport("shop.md", { title: "Shop down" }), action, index: 0 };
}
