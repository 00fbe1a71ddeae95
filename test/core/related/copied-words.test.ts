import assert from "node:assert/strict";
import { copiedStems } from "../../../server/src/core/related/copied-words.ts";

const prompt = "Tell which customers could not reach their wallet, and for how long.";

suite("copied words", () => {
	test("are those of a sentence that stands in both", () => {
		const copied = copiedStems(`The broker stopped. ${prompt}`, `A disk was full. ${prompt}`);
		assert.equal(copied.has("wallet"), true);
		assert.equal(copied.has("broker"), false);
	});

	test("are not those that the writer says elsewhere, too", () => {
		const copied = copiedStems(`${prompt} The wallet was closed.`, prompt);
		assert.equal(copied.has("wallet"), false);
	});

	test("are not those of a few words in a row", () => {
		const copied = copiedStems("The wallet could not be opened.", "A wallet could not be opened!");
		assert.deepEqual([...copied], []);
	});

	test("are none in an empty text", () => assert.equal(copiedStems("", prompt).size, 0));
});
