import assert from "node:assert/strict";
import { padCells } from "../../server/src/core/pad-cells.ts";
import { applyEdits } from "../../server/src/core/text.ts";
import { readMarks } from "../support/marked-text.ts";

suite("padCells", () => {
	for (const [name, marked, newText, expected] of [
		["takes blanks for longer words", "| <|a|>    | b |", "aaa", "| aaa  | b |"],
		["leaves one blank before the bar", "| <|a|>  | b |", "aaaaa", "| aaaaa | b |"],
		[
			"adds blanks for shorter words beside a bar",
			"| aaa | b |\r\n| <|aaa|> | b |",
			"a",
			"| aaa | b |\r\n| a   | b |",
		],
		[
			"adds none where bars do not stand below each other",
			"| a | b |\n| <|aaa|> | b |",
			"a",
			"| a | b |\n| a | b |",
		],
		["leaves lines that are no rows", "<|aaa|> | b", "a", "a | b"],
		["looks below the first line", "| <|aaa|> | b |\n| aaa | b |", "a", "| a   | b |\n| aaa | b |"],
		["leaves a row without a last bar", "| a | <|bbb|>", "b", "| a | b"],
	] as const) {
		test(name, () => {
			const { text, spans } = readMarks(marked);
			const edits = spans.map((span) => ({ span, newText }));
			assert.equal(applyEdits(text, padCells(text, edits)), expected);
		});
	}
});
