import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

suite("a report that nobody needs any more", () => {
	test("is forgotten at once, not only with the next full collection", () => {
		const script = "test/support/kept-bytes.ts";
		const printed = execFileSync(process.execPath, [
			"--import",
			"./scripts/typescript.mjs",
			script,
		]);
		const kept = Number(printed);
		// A whole report takes some 200 000; patterns and strings that the engine keeps for later take a few.
		assert.ok(kept < 60_000, `${kept} bytes of each report are kept`);
	});
});
