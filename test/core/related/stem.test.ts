import assert from "node:assert/strict";
import { stem } from "../../../server/src/core/related/stem.ts";

suite("stem", () => {
	for (const forms of [
		["certificate", "certificates", "Certificate"],
		["expire", "expired", "expires", "expiry"],
		["query", "queries", "queried"],
		["cache", "cached", "caching"],
		["migrate", "migration", "migrated"],
		["process", "processes"],
		["drop", "dropped", "dropping"],
		["disk", "disks"],
	]) {
		test(`is one for ${forms.join(", ")}`, () => {
			assert.deepEqual([...new Set(forms.map(stem))].length, 1, forms.map(stem).join(", "));
		});
	}

	test("keeps words apart that only look alike", () => {
		const apart = ["status", "state", "bus", "ring", "region", "register", "registry", "dns"];
		assert.equal(new Set(apart.map(stem)).size, apart.length);
	});
});
