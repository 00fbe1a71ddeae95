import assert from "node:assert/strict";
import { indexLag } from "../../../server/src/core/index-page/index-lag.ts";

suite("how an index lags", () => {
	test("is told of rows without a link, too", () => {
		const written = "| ID |\n|---|\n| a |\n| b |\n| c |\n";
		const lag = (rows: readonly (readonly string[])[]) =>
			indexLag(written, { header: ["ID"], rows }, ["id"]);
		assert.equal(lag([["c"]]), "2 rows are of no report");
		assert.equal(lag([["a"], ["b"], ["c"]]), undefined);
		assert.equal(lag([["b"], ["a"], ["c"]]), "its rows stand in another order");
	});
});
