import assert from "node:assert/strict";
import type { ActionFact } from "../../../server/src/core/facts.ts";
import { openWork } from "../../../server/src/core/insights/open-work.ts";
import { action, reported } from "../../support/facts.ts";

const today = "2026-08-01";

suite("open work", () => {
	test("leaves out what is done, and has the oldest first", () => {
		const { actions } = openWork(
			[
				promised("2026-07-31", action({ text: "new" }), action({ isOpen: false })),
				promised(undefined, action({ text: "undated" })),
				promised("2025-08-01", action({ text: "old" })),
			],
			today,
		);
		assert.deepEqual(
			actions.map(({ report, action: { text }, age }) => [report, text, age]),
			[
				[2, "old", 365],
				[0, "new", 1],
				[1, "undated", undefined],
			],
		);
	});

	test("is counted by age, each class there even if empty", () => {
		const days = ["2026-08-02", "2026-07-02", "2026-07-01", "2026-05-03", "2025-07-31", undefined];
		const { byAge } = openWork(
			days.map((day) => promised(day, action())),
			today,
		);
		assert.deepEqual(
			byAge.map(({ name, actions }) => `${name}: ${actions.length}`),
			[
				"0–30 days: 2",
				"31–90 days: 2",
				"91–180 days: 0",
				"181–365 days: 0",
				"over a year: 1",
				"unknown age: 1",
			],
		);
	});

	test("is counted by owner, what is nobody's last", () => {
		const owners = ["Ana", undefined, undefined, undefined, "@ana", "Ben", "Ben", "Ben"];
		const items = owners.map((owner) => action({ owner }));
		const { byOwner } = openWork([promised("2026-07-01", ...items)], today);
		assert.deepEqual(
			byOwner.map(({ name, actions }) => [name, actions.length]),
			[
				["Ben", 3],
				["Ana", 2],
				["", 3],
			],
		);
	});

	test("is overdue when its deadline is past", () => {
		const deadlines = ["2026-07-31", "2026-08-01", undefined];
		const items = deadlines.map((deadline) => action({ deadline }));
		const { actions, byOwner } = openWork([promised("2026-07-01", ...items)], today);
		assert.deepEqual(
			actions.map(({ isOverdue }) => isOverdue),
			[true, false, false],
		);
		assert.equal(byOwner[0]?.overdue, 1);
	});

	test("has no age and is not overdue where nobody knows what day it is", () => {
		const { actions } = openWork(
			[promised("2026-07-01", action({ deadline: "2026-07-02" }))],
			undefined,
		);
		assert.deepEqual([actions[0]?.age, actions[0]?.isOverdue], [undefined, false]);
	});
});

function promised(day: string | undefined, ...actions: readonly ActionFact[]) {
	return reported({ day, actions });
}
