import assert from "node:assert/strict";
import { compareSeverities, severityKey } from "../../server/src/core/severity-order.ts";

suite("severity order", () => {
	test("goes by the number, whatever stands before it", () => {
		check(["SEV1", "SEV2", "SEV3"]);
		check(["P0", "P1", "P10"]);
		check(["S1", "S2"]);
		check(["Severity 1", "sev-2", "Level: 3", "4"]);
	});

	test("knows the words for severities", () => {
		check(["Critical", "Major", "Moderate", "Minor", "Trivial"]);
		check(["critical", "high", "medium", "low"]);
	});

	test("finds no order where there is no severity", () => {
		assert.equal(compareSeverities(undefined, undefined), 0);
	});

	test("puts what it does not know behind, and no severity last", () => {
		check(["SEV1", "low", "Orange", "Zebra", undefined]);
	});

	test("takes different spellings of one severity for the same", () => {
		for (const written of ["SEV1", "sev-1", "Sev 1", "sev_1"]) {
			assert.equal(severityKey(written), "sev1");
		}
		assert.notEqual(severityKey("SEV1"), severityKey("SEV10"));
	});
});

/** These are in order already, whatever order they come in. */
function check(expected: readonly (string | undefined)[]) {
	assert.deepEqual(withoutLoss(expected.toReversed()), expected);
	assert.deepEqual(withoutLoss(expected), expected);
}

/** `toSorted` itself puts `undefined` last and never asks about it. */
function withoutLoss(severities: readonly (string | undefined)[]) {
	return severities
		.map((severity) => ({ severity }))
		.toSorted((a, b) => compareSeverities(a.severity, b.severity))
		.map(({ severity }) => severity);
}
