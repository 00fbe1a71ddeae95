import assert from "node:assert/strict";
import { createSpread } from "../../../server/src/core/related/spread.ts";

suite("spread", () => {
	test("makes a word the more telling the fewer reports have it", () => {
		const spread = createSpread();
		count(spread, "a", [["disk", "queue"], ["disk"], ["lamp"], [], [], [], [], []]);
		const rarity = spread.rarity("a");
		assert.ok(rarity("lamp") > rarity("disk"));
		assert.ok(rarity("disk") > 0);
	});

	test("gives nothing to a word that many reports have", () => {
		const spread = createSpread();
		count(spread, "a", Array(8).fill(["binder"]));
		assert.equal(spread.rarity("a")("binder"), 0);
	});

	test("gives nothing to a word of the house, though other folders lack it", () => {
		const spread = createSpread();
		count(spread, "a", Array(8).fill(["binder"]));
		count(spread, "b", Array(80).fill(["disk"]));
		assert.equal(spread.rarity("a")("binder"), 0);
		assert.ok(spread.rarity("b")("binder") > 0);
	});

	test("takes back what a report said", () => {
		const spread = createSpread();
		count(spread, "a", Array(8).fill(["binder"]));
		for (let left = 0; left < 6; left++) spread.count("a", ["binder"], -1);
		assert.ok(spread.rarity("a")("binder") > 0);
	});
});

function count(
	spread: ReturnType<typeof createSpread>,
	folder: string,
	reports: readonly (readonly string[])[],
): void {
	for (const stems of reports) spread.count(folder, stems, 1);
}
