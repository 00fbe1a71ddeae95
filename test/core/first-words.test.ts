import assert from "node:assert/strict";
import { firstWords } from "../../server/src/core/first-words.ts";
import { readMarks } from "../support/marked-text.ts";

suite("first words", () => {
	test("are those of the first line with any, without blanks around", () =>
		check("\n  <|Disk full|>  \nAgain\n"));

	test("may be one letter", () => check("<|A|>"));

	test("are none in a text without words", () => check("<||>\n \n"));
});

function check(marked: string): void {
	const { text, spans } = readMarks(marked);
	assert.deepEqual([firstWords(text)], spans);
}
