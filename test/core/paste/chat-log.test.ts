import assert from "node:assert/strict";
import { plainName } from "../../../server/src/core/paste/chat-log.ts";

suite("the name of an author", () => {
	test("is without a status, and said once", () => {
		assert.equal(plainName("Ana LimaAna Lima :palm_tree:"), "Ana Lima");
	});

	test("is left as it stands where it is too long for one", () => {
		const words = `${"very ".repeat(20)}long :palm_tree:`;
		assert.equal(plainName(words), words);
	});
});
