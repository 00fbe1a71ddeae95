import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";

suite("a report that nobody needs any more", () => {
	test("is forgotten at once, not only with the next full collection", () => {
		const kept = bytesOf("test/support/kept-bytes.ts");
		// A whole report takes some 200 000; patterns and strings that the engine keeps for later take a few.
		assert.ok(kept < 60_000, `${kept} bytes of each report are kept`);
	});

	test("is forgotten when it is edited, whatever was read anew of it", () => {
		const kept = bytesOf("test/support/kept-by-edits.ts");
		assert.ok(kept < 100_000, `${kept} bytes of 500 000 are kept with each edit`);
	});
});

/** What a script prints that runs by itself: what the tests before made would be measured, too. */
function bytesOf(script: string): number {
	return Number(execFileSync(process.execPath, ["--import", "./scripts/typescript.mjs", script]));
}
