import assert from "node:assert/strict";
import { repeats } from "../../../server/src/core/insights/repeats.ts";
import { reported } from "../../support/facts.ts";

suite("repeats", () => {
	test("are what two reports name, whatever the case", () => {
		const reports = [
			served("2026-01-05", "Checkout", "search"),
			served("2026-03-01", "checkout"),
			served(undefined, "Checkout"),
		];
		assert.deepEqual(
			repeats(reports, ({ services }) => services),
			[{ name: "Checkout", reports: [1, 0, 2], newest: "2026-03-01" }],
		);
	});

	test("come with the most frequent first, then the newest", () => {
		const reports = [
			served("2026-01-05", "a", "b", "c"),
			served("2026-02-05", "c", "b"),
			served("2026-03-05", "a", "c"),
		];
		assert.deepEqual(
			repeats(reports, ({ services }) => services).map(({ name }) => name),
			["c", "a", "b"],
		);
	});

	test("are in the order of the alphabet where nothing else tells", () => {
		const reports = [served(undefined, "b", "a"), served(undefined, "b", "a")];
		assert.deepEqual(
			repeats(reports, ({ services }) => services).map(({ name }) => name),
			["a", "b"],
		);
	});

	test("are none of what one report says twice", () => {
		assert.deepEqual(
			repeats([served("2026-01-05", "a", "A")], ({ services }) => services),
			[],
		);
	});
});

function served(day: string | undefined, ...services: readonly string[]) {
	return reported({ day, services });
}
