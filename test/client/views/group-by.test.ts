import assert from "node:assert/strict";
import { groupBy, withoutLabelLast } from "../../../client/src/views/group-by.ts";

suite("groupBy", () => {
	test("takes ways to write one label for one, by the first of them", () =>
		assert.deepEqual(brief(["SEV-1", "sev1", "SEV 2"]), ["SEV-1: SEV-1 sev1", "SEV 2: SEV 2"]));

	test("puts an item into each of its groups, once", () =>
		assert.deepEqual(brief(["a,b", "A,a"]), ["a: a,b A,a", "b: a,b"]));

	test("has a group for those without a label, which comes last", () => {
		const groups = groupBy(["", "b", "a"], (it) => (it === "" ? [] : [it]), "None");
		const sorted = groups.toSorted(withoutLabelLast((a, b) => (a.label < b.label ? -1 : 1)));
		assert.deepEqual(
			sorted.map(({ label }) => label),
			["a", "b", "None"],
		);
	});
});

function brief(items: readonly string[]): string[] {
	const groups = groupBy(items, (it) => it.split(","), "None");
	return groups.map(({ label, items: own }) => `${label}: ${own.join(" ")}`);
}
