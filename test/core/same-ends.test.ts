import assert from "node:assert/strict";
import { sameEnd, sameStart } from "../../server/src/core/same-ends.ts";

suite("the same ends of two texts", () => {
	const line = "- 14:05 Disk alert fired\n";
	const long = line.repeat(2_000);

	test("are found in texts that differ in the middle", () => {
		assert.equal(sameStart("abcX", "abcYZ"), 3);
		assert.equal(sameEnd("Xabc", "YZabc"), 3);
	});

	test("are found far behind the beginning, and far before the end", () => {
		for (const at of [0, 1, 16_383, 16_384, 16_385, 40_000, long.length]) {
			const changed = `${long.slice(0, at)}!${long.slice(at)}`;
			assert.equal(sameStart(long, changed), at);
			assert.equal(sameEnd(long, changed), long.length - at);
		}
	});

	test("are no longer than the shorter text", () => {
		assert.equal(sameStart(line, long), line.length);
		assert.equal(sameEnd(long, line), line.length);
		assert.equal(sameStart("", long), 0);
	});

	test("are all of equal texts", () => {
		assert.equal(sameStart(long, `${long}`), long.length);
		assert.equal(sameEnd(long, `${long}`), long.length);
	});
});
