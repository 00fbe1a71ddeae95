import assert from "node:assert/strict";
import { type KnownReports, nothingKnown } from "../../../../client/src/reports/known-reports.ts";
import {
	type ReportsNode,
	type ReportsShown,
	reportsBelow,
	reportsRoots,
} from "../../../../client/src/views/reports/reports-tree.ts";
import { plainReport } from "../../../support/plain-reports.ts";

const shown: ReportsShown = { grouping: "year", order: "newest", filter: "" };
const known = knowing([
	plainReport("a.md", { day: "2025-02-01", services: ["shop", "pay"] }),
	plainReport("b.md", { day: "2026-02-01", services: ["shop"] }),
	plainReport("c.md", { day: "2026-03-01" }),
]);

suite("tree of reports", () => {
	test("has groups, of which the first is open, and reports in order below", () =>
		assert.deepEqual(drawn(known, shown), ["2026", "  c.md", "  b.md", "2025", "  a.md"]));

	test("has reports alone where no groups are wanted", () =>
		assert.deepEqual(drawn(known, { ...shown, grouping: "none", order: "title" }), [
			...["a.md", "b.md", "c.md"],
		]));

	test("leaves out what the filter does not hold", () =>
		assert.deepEqual(drawn(known, { ...shown, filter: "pay" }), ["2025", "  a.md"]));

	test("names last the files that could not be read, with the reason", () => {
		const skipped = [{ uri: "file:///work/big.md", reason: "It has 50 MB." }];
		assert.deepEqual(drawn({ ...nothingKnown, skipped }, shown), [
			...["1 file could not be read", "  It has 50 MB."],
		]);
	});

	test("gives every node an id of its own, the same after a change", () => {
		const byService: ReportsShown = { ...shown, grouping: "service" };
		const before = ids(known, byService);
		assert.equal(new Set(before).size, before.length);
		const more = [...known.reports.values(), plainReport("d.md", { services: ["Shop"] })];
		const after = ids(knowing(more), byService);
		assert.deepEqual(
			before.filter((id) => !after.includes(id)),
			[],
		);
	});

	test("puts ten thousand reports into groups without sorting what is closed", () => {
		const many = Array.from({ length: 10_000 }, (_, index) =>
			plainReport(`${index}.md`, { day: `20${10 + (index % 15)}-01-01` }),
		);
		const roots = reportsRoots(knowing(many), shown);
		assert.equal(roots.length, 15);
		const [first] = roots;
		assert(first?.type === "group");
		assert.equal(first.reports.length, Math.floor(10_000 / 15));
	});
});

function knowing(reports: readonly ReturnType<typeof plainReport>[]): KnownReports {
	return { ...nothingKnown, reports: new Map(reports.map((report) => [report.uri, report])) };
}

function drawn(all: KnownReports, how: ReportsShown): string[] {
	const draw = (node: ReportsNode, indent: string): string[] => [
		indent + nameOf(node),
		...reportsBelow(node, how).flatMap((child) => draw(child, `${indent}  `)),
	];
	return reportsRoots(all, how).flatMap((node) => draw(node, ""));
}

function nameOf(node: ReportsNode): string {
	if (node.type === "report") return node.report.path;
	return node.type === "skippedFile" ? node.reason : node.label;
}

function ids(all: KnownReports, how: ReportsShown): string[] {
	const idsOf = (node: ReportsNode): string[] => [
		node.id,
		...reportsBelow(node, how).flatMap(idsOf),
	];
	return reportsRoots(all, how).flatMap(idsOf);
}
