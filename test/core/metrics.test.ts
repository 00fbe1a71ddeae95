import assert from "node:assert/strict";
import { measured, metrics } from "../../server/src/core/metrics.ts";
import { parseReport } from "../../server/src/core/parse.ts";

const minute = 60_000;
const all = [
	"14:54 OUTAGE BEGINS",
	"14:57 Paged by the alert",
	"14:59 Acknowledged",
	"15:36 Traffic is back, outage mitigated",
	"16:00 OUTAGE ENDS",
	"16:30 Incident resolved",
];

suite("metrics", () => {
	test("are the time from one milestone to another", () => {
		assert.deepEqual(metrics(timeline(all)), {
			timeToDetect: 3 * minute,
			timeToMitigate: 42 * minute,
			timeToResolve: 96 * minute,
			impactDuration: 66 * minute,
		});
	});

	test("say how they came about", () =>
		check(all, [
			"Impact duration 66: impact end 16:00 − impact start 14:54",
			"Time to detect 3: detected 14:57 − impact start 14:54",
			"Time to acknowledge 2: acknowledged 14:59 − detected 14:57",
			"Time to mitigate 42: mitigated 15:36 − impact start 14:54",
			"Time to resolve 96: resolved 16:30 − impact start 14:54",
		]));

	test("are nothing without a start, and never negative", () => {
		check(["14:57 Paged"], []);
		check(["14:50 Paged", "14:54 OUTAGE BEGINS"], []);
	});

	test("are reckoned from instants across zones and days", () =>
		check(
			["2026-03-01 23:30 UTC [impact start]", "2026-03-02 01:10 CET [detected]"],
			["Time to detect 40: detected 2026-03-02 01:10 CET − impact start 2026-03-01 23:30 UTC"],
		));

	test("take the impact to last until it is resolved where no end is marked", () =>
		check(
			["14:54 [impact start]", "15:10 [resolved]"],
			[
				"Impact duration 16: resolved 15:10 − impact start 14:54",
				"Time to resolve 16: resolved 15:10 − impact start 14:54",
			],
		));
});

function check(lines: readonly string[], wanted: readonly string[]) {
	assert.deepEqual(
		measured(timeline(lines)).map(
			({ name, milliseconds, formula }) => `${name} ${milliseconds / minute}: ${formula}`,
		),
		wanted,
	);
}

function timeline(lines: readonly string[]) {
	const bullets = lines.map((line) => `- ${line}\n`).join("");
	return parseReport(`## Timeline (UTC)\n\n${bullets}`, { path: "2026-03-01.md" });
}
