import assert from "node:assert/strict";
import { gravityOf, severityRank } from "../../../client/src/views/severity-rank.ts";

suite("severityRank", () => {
	for (const sorted of [
		["SEV1", "SEV2", "SEV10"],
		["P0", "P1", "P4"],
		["Critical", "Major", "Minor"],
		["critical", "high", "medium", "low", "informational"],
		["1 - Critical", "S2", "Severity 3", "Sev-4"],
		["SEV5", "Purple", null],
	])
		test(`goes ${sorted.map((it) => it ?? "none").join(", ")}`, () => {
			const shuffled = [...sorted].reverse();
			assert.deepEqual(
				shuffled.sort((a, b) => severityRank(a) - severityRank(b)),
				sorted,
			);
		});

	test("is as grave as its rank", () => {
		const severities = ["P0", "SEV1", "major", "SEV3", "low", "SEV9", "Purple", null];
		assert.deepEqual(severities.map(gravityOf), [
			...["gravest", "gravest", "grave", "mild", "slight", "slight", "unknown", "unknown"],
		]);
	});
});
