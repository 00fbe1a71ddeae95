import assert from "node:assert/strict";
import { mentionsOf, plainId } from "../../server/src/core/incident-mentions.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { readMarks } from "../support/marked-text.ts";

suite("mentions of incidents", () => {
	for (const marked of [
		"As in <|INC-2041|> and (<|PM2021-005|>), see **<|OPS-12|>**.\n",
		"| <|INC_204|> | <|INC 77|> |\n|---|---|\n| x | <|RCA-2026-004|>. |\n",
		"`INC-1` [INC-2041](a.md) https://example.org/INC-2041 #INC-2041 xINC-2041\n",
		"```\nINC-2041\n```\n\n> <|INC-2041|> again\n",
		"UTF-8x, inc-2041, INC-, 2041\n",
	])
		test(`are found in ${JSON.stringify(marked)}`, () => {
			const { text, spans } = readMarks(marked);
			assert.deepEqual(
				mentionsOf(parseReport(text)).map(({ span }) => span),
				spans,
			);
		});

	test("are the same whatever stands between letters and number", () => {
		assert.equal(plainId("inc 2041"), plainId("INC-2041"));
		assert.notEqual(plainId("INC-2041"), plainId("INC-2042"));
	});
});
