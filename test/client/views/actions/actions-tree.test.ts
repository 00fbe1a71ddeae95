import assert from "node:assert/strict";
import { type KnownReports, nothingKnown } from "../../../../client/src/reports/known-reports.ts";
import type { ActionGrouping } from "../../../../client/src/views/actions/action-groups.ts";
import {
	type ActionsNode,
	actionsBelow,
	actionsRoots,
} from "../../../../client/src/views/actions/actions-tree.ts";
import { plainAction, plainReport } from "../../../support/plain-reports.ts";

const report = plainReport("shop.md", {
	title: "Shop down",
	actions: [
		plainAction("Page", { owner: "Ana, Ben" }),
		plainAction("Page", { owner: "Ana" }),
		plainAction("Log", { owner: "Ana", done: true }),
	],
});
const known: KnownReports = {
	...nothingKnown,
	today: "2026-11-23",
	reports: new Map([[report.uri, report]]),
};

suite("tree of action items", () => {
	test("has what is open in groups, and what is done in the same groups below one node", () =>
		assert.deepEqual(drawn("owner"), [
			...["Ana", "  Page", "  Page", "Ben", "  Page", "Done", "  Ana", "    Log"],
		]));

	test("has what is done by report where the open ones are by day", () =>
		assert.deepEqual(drawn("due"), [
			...["No Exact Due Date", "  Page", "  Page", "Done", "  Shop down", "    Log"],
		]));

	test("has nothing where nothing is promised", () =>
		assert.deepEqual(actionsRoots({ ...known, reports: new Map() }, "due"), []));

	test("gives every node an id of its own", () => {
		const ids = nodes("owner").map(({ node }) => node.id);
		assert.equal(new Set(ids).size, ids.length);
	});
});

function drawn(grouping: ActionGrouping): string[] {
	return nodes(grouping).map(({ node, depth }) => "  ".repeat(depth) + nameOf(node));
}

function nodes(grouping: ActionGrouping) {
	const { today } = known;
	const below = (node: ActionsNode, depth: number): { node: ActionsNode; depth: number }[] => [
		{ node, depth },
		...actionsBelow(node, { grouping, today }).flatMap((child) => below(child, depth + 1)),
	];
	return actionsRoots(known, grouping).flatMap((node) => below(node, 0));
}

function nameOf(node: ActionsNode): string {
	if (node.type === "action") return node.action.text;
	return node.type === "done" ? "Done" : node.label;
}
