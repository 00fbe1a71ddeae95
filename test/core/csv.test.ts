import assert from "node:assert/strict";
import { csvText } from "../../server/src/core/csv.ts";

suite("CSV", () => {
	test("quotes what needs it, and keeps spreadsheets from running anything", () => {
		const cells = ['a "b", c', "two\nlines", "=1+1", "@ana", "-x", "a=b", 7];
		assert.equal(
			csvText([["one"], cells]),
			'one\r\n"a ""b"", c","two\nlines","\'=1+1","\'@ana","\'-x",a=b,7\r\n',
		);
	});
});
