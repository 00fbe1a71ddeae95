import assert from "node:assert/strict";
import { oneLine } from "../../../server/src/core/paste/one-line.ts";

suite("oneLine", () => {
	test("joins lines that have words", () => {
		assert.equal(oneLine(["  It  broke. ", "", "Nobody can pay."]), "It broke. Nobody can pay.");
	});

	test("ends a long message with a sentence", () => {
		const sentence = "The share of checkouts that were completed has fallen to three in a hundred.";
		assert.equal(
			oneLine([sentence, "More and more. ".repeat(20)]).startsWith(`${sentence} More`),
			true,
		);
		assert.match(oneLine([sentence, "and ".repeat(60)]), /^The share .* hundred\.$/);
	});

	test("cuts a long message between two words where it has no sentences", () => {
		const cut = oneLine(["word ".repeat(100)]);
		assert.match(cut, /^(?:word )*word…$/);
		assert.ok(cut.length <= 241);
	});

	test("cuts a word that is longer than the line", () => {
		assert.equal(oneLine(["x".repeat(500)]).length, 201);
	});
});
