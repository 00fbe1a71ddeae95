import assert from "node:assert/strict";
import { byName } from "../../../server/src/core/insights/by-name.ts";

const namesOf = (names: string) => names.split(",");

suite("byName", () => {
	test("groups what differs in upper and lower case alone", () => {
		assert.deepEqual(byName(["Checkout", "search", "checkout"], { namesOf }), [
			{ name: "Checkout", indexes: [0, 2] },
			{ name: "search", indexes: [1] },
		]);
	});

	test("takes the spelling that is most frequent", () => {
		const [group] = byName(["API", "api", "api "], { namesOf });
		assert.deepEqual(group, { name: "api", indexes: [0, 1, 2] });
	});

	test("counts a thing once, and nothing for an empty name", () => {
		assert.deepEqual(byName(["db,DB", " "], { namesOf }), [{ name: "db", indexes: [0] }]);
	});
});
