import assert from "node:assert/strict";
import { type ActionFilter, listActions } from "../../server/src/core/action-list.ts";
import { factsOf } from "../support/listed-report.ts";

const disk = [
	"# Disk full",
	"## Action Items",
	"- [ ] Double the disk (@ana.diaz, due 2026-03-20)\n- [x] Add an alert (@bo)\n- [ ] Write the runbook (owner: Ana Díaz, due 2026-02-20)\n- [ ] Ask the vendor\n",
].join("\n\n");
const cache =
	"# Cache gone\n\n## Action Items\n\n- [ ] Test the failover (@Bo, due 2026-02-01)\n- We removed the job\n";
const reports = [
	{ path: "disk.md", facts: factsOf("disk.md", disk) },
	{ path: "cache.md", facts: factsOf("cache.md", cache) },
];

suite("list of action items", () => {
	test("has what is overdue first, then what is open by its day, then what is done", () => {
		assert.deepEqual(list({}), [
			"overdue 2026-02-01 Test the failover",
			"overdue 2026-02-20 Write the runbook",
			"open 2026-03-20 Double the disk",
			"open - Ask the vendor",
			"done - Add an alert",
		]);
	});

	test("has one state or owner alone, when that is asked for", () => {
		assert.deepEqual(list({ states: ["overdue"] }).length, 2);
		assert.deepEqual(list({ states: ["overdue", "open"] }).length, 4);
		assert.deepEqual(list({ owner: "@BO" }), [
			"overdue 2026-02-01 Test the failover",
			"done - Add an alert",
		]);
		assert.deepEqual(list({ owner: "diaz" }), [
			"overdue 2026-02-20 Write the runbook",
			"open 2026-03-20 Double the disk",
		]);
		assert.deepEqual(list({ owner: "dia" }), []);
	});

	test("has what is due on one day in the order of the reports and of their lines", () => {
		const items =
			"# A\n\n## Action Items\n\n- [ ] One (due 2026-04-01)\n- [ ] Two (due 2026-04-01)\n";
		const same = ["b.md", "a.md"].map((path) => ({ path, facts: factsOf(path, items) }));
		const listed = listActions(same, { today: "2026-03-02" });
		assert.deepEqual(
			listed.map(({ report, action }) => `${report.path} ${action.place.line}`),
			["a.md 5", "a.md 6", "b.md 5", "b.md 6"],
		);
	});

	test("lets what is due today be", () => {
		assert.deepEqual(list({ today: "2026-02-20", states: ["overdue"] }).length, 1);
	});
});

function list(filter: Partial<ActionFilter>): string[] {
	const listed = listActions(reports, { today: "2026-03-02", ...filter });
	return listed.map(({ state, action }) => {
		const [text] = action.text.split(" (");
		return `${state} ${action.due ?? "-"} ${text}`;
	});
}
