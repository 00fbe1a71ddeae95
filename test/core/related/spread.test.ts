import assert from "node:assert/strict";
import { createSpread, type Spread } from "../../../server/src/core/related/spread.ts";

suite("the spread of words", () => {
	test("makes a word the more telling the fewer reports have it", () => {
		const { rarityAt } = spreadOf({ a: ["disk queue", "disk", "lamp", "", "", "", "", ""] });
		const rarity = rarityAt("a/0.md");
		assert.ok(rarity("lamp") > rarity("disk"));
		assert.ok(rarity("disk") > 0);
	});

	test("gives nothing to a word that many reports have", () => {
		const { rarityAt } = spreadOf({ a: Array(8).fill("binder") });
		assert.equal(rarityAt("a/0.md")("binder"), 0);
	});

	test("gives nothing to a word of the folder, though other folders lack it", () => {
		const { rarityAt } = spreadOf({ a: Array(8).fill("binder"), b: Array(80).fill("disk") });
		assert.equal(rarityAt("a/0.md")("binder"), 0);
		assert.ok(rarityAt("b/0.md")("binder") > 0);
	});

	test("knows no words of a folder with few reports", () => {
		const { rarityAt } = spreadOf({ a: Array(7).fill("binder"), b: Array(80).fill("disk") });
		assert.ok(rarityAt("a/0.md")("binder") > 0);
	});

	test("takes back what a report said", () => {
		const spread = spreadOf({ a: Array(9).fill("binder"), b: Array(80).fill("disk") });
		for (const name of ["0", "1"]) spread.remove(`a/${name}.md`, new Set(["binder"]));
		assert.ok(spread.rarityAt("a/2.md")("binder") > 0);
	});

	test("forgets a folder with its last report", () => {
		const spread = spreadOf({ a: ["binder"], b: Array(80).fill("disk") });
		spread.remove("a/0.md", new Set(["binder"]));
		spread.remove("a/0.md", new Set());
		assert.equal(spread.rarityAt("b/0.md")("disk"), 0);
	});
});

/** A spread of reports that hold these words, by folder. */
function spreadOf(folders: Readonly<Record<string, readonly string[]>>): Spread {
	const known = new Map<string, ReadonlySet<string>>();
	const spread = createSpread((uri) => known.get(uri) ?? new Set());
	for (const [folder, reports] of Object.entries(folders)) {
		for (const [index, words] of reports.entries()) {
			const stems = new Set(words.split(" "));
			known.set(`${folder}/${index}.md`, stems);
			spread.add(`${folder}/${index}.md`, stems);
		}
	}
	return spread;
}
