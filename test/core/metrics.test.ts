import assert from "node:assert/strict";
import { metrics } from "../../server/src/core/metrics.ts";
import { parseReport } from "../../server/src/core/parse.ts";

const minute = 60_000;

suite("metrics", () => {
	test("are the time from one milestone to another", () => {
		const text =
			"## Timeline (UTC)\n\n- 14:54 OUTAGE BEGINS\n- 14:57 Paged by the alert\n- 15:36 Traffic is back, outage mitigated\n- 16:00 OUTAGE ENDS\n- 16:30 Incident resolved\n";
		assert.deepEqual(metrics(parseReport(text, { path: "2026-03-01.md" })), {
			timeToDetect: 3 * minute,
			timeToMitigate: 42 * minute,
			timeToResolve: 96 * minute,
			impactDuration: 66 * minute,
		});
	});

	test("are nothing without a start, and never negative", () => {
		const none = {
			timeToDetect: undefined,
			timeToMitigate: undefined,
			timeToResolve: undefined,
			impactDuration: undefined,
		};
		assert.deepEqual(metrics(parseReport("## Timeline\n\n- 14:57 Paged\n")), none);
		assert.deepEqual(
			metrics(parseReport("## Timeline\n\n- 14:50 Paged\n- 14:54 OUTAGE BEGINS\n")),
			none,
		);
	});
});
