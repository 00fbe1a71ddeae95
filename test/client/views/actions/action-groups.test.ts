import assert from "node:assert/strict";
import {
	type ActionGrouping,
	groupActions,
} from "../../../../client/src/views/actions/action-groups.ts";
import { promisedActions } from "../../../../client/src/views/actions/promised-actions.ts";
import type { PlainReport } from "../../../../server/src/protocol/messages.ts";
import { plainAction, plainReport } from "../../../support/plain-reports.ts";

const today = "2026-11-23";
const reports = [
	plainReport("old.md", {
		day: "2026-01-01",
		actions: [
			plainAction("late", { due: "2026-11-22", isOverdue: true, owner: "@ana" }),
			plainAction("done", { done: true, due: "2026-01-02", owner: "Zoe" }),
			plainAction("told", { isOpen: false }),
			plainAction("someday", { due: "end of Q4", owner: "Ben" }),
		],
	}),
	plainReport("new.md", {
		day: "2026-02-01",
		actions: [
			plainAction("later", { due: "2026-12-01", owner: "Ana" }),
			plainAction("week", { due: "2026-11-30", owner: "Ben and Ana" }),
			plainAction("today", { due: "2026-11-23" }),
			plainAction("later than late", { due: "2026-01-01", isOverdue: true, owner: "Zoe" }),
			plainAction("closed", { due: "2026-10-01", owner: "Cem" }),
		],
	}),
];
const urgent = ["later than late", "late", "closed", "today", "week", "later", "someday"];

suite("groupActions", () => {
	test("takes what is overdue first, then by day, and what is done apart", () => {
		const { open, done } = promised(reports);
		assert.deepEqual(
			open.map(({ action }) => action.text),
			urgent,
		);
		assert.deepEqual(
			done.map(({ action }) => action.text),
			["done"],
		);
	});

	test("by due date", () =>
		assert.deepEqual(brief("due"), [
			"Overdue: later than late, late",
			"Earlier: closed",
			"Within a Week: today, week",
			"Later: later",
			"No Exact Due Date: someday",
		]));

	test("by owner, those with something overdue first", () =>
		assert.deepEqual(brief("owner"), [
			"@ana: late, week, later",
			"Zoe: later than late",
			"Ben: week, someday",
			"Cem: closed",
			"No owner: today",
		]));

	test("by report, that with something overdue first", () =>
		assert.deepEqual(brief("report"), [
			"new.md: later than late, closed, today, week, later",
			"old.md: late, someday",
		]));

	test("keeps reports of one name apart", () => {
		const twins = ["a/x.md", "b/x.md"].map((path) =>
			plainReport(path, { title: "X", actions: [plainAction("Page")] }),
		);
		assert.equal(groupActions(promised(twins).open, "report", today).length, 2);
	});
});

function promised(all: readonly PlainReport[]) {
	return promisedActions(new Map(all.map((report) => [report.uri, report])));
}

function brief(grouping: ActionGrouping): string[] {
	const groups = groupActions(promised(reports).open, grouping, today);
	return groups.map(
		({ label, items }) => `${label}: ${items.map(({ action }) => action.text).join(", ")}`,
	);
}
