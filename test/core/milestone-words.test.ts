import assert from "node:assert/strict";
import { milestoneInWords } from "../../server/src/core/milestone-words.ts";

suite("milestones in words", () => {
	for (const [words, milestone] of [
		["Problem starts", "impactStart"],
		["Payments begin to fail: the outage began", "impactStart"],
		["Release 3.2 is deployed", undefined],
		["Issue started being investigated", undefined],
		["Monitoring system detected more errors than usual", "detected"],
		["Disk alert fired", "detected"],
		["CPU alert", "detected"],
		["A customer reported an empty page", "detected"],
		["Engineer on call paged", "detected"],
		["Users reported that the shop is back up", "resolved"],
		["Root cause detected: the disk is full", undefined],
		["We did not detect an improvement", undefined],
		["An alert is added for the queue", undefined],
		["Runa acknowledges and opens the dashboard", "acknowledged"],
		["Pager alert for search. Ana acknowledged it", "detected"],
		["Status page acknowledged the outage", undefined],
		["Escalated to the database team", "escalated"],
		["Incident is declared", "declared"],
		["Ana declares a SEV2", "declared"],
		["Incident officially declared", "declared"],
		["Incident declared resolved", "resolved"],
		["Release rolled back", "mitigated"],
		["Rollback completed", "mitigated"],
		["Outage mitigated by sending traffic elsewhere", "mitigated"],
		["Rollback begins", undefined],
		["Rollback failed", undefined],
		["Change reverted, but that did not help", undefined],
		["Incident resolved", "resolved"],
		["Service fully restored", "resolved"],
		["Everything is back to normal", "resolved"],
		["25% of traffic was restored", undefined],
		["100% of the traffic is back online", "resolved"],
		["Issue remains unresolved", undefined],
		["Incident closed", "resolved"],
		["Outage over", "impactEnd"],
		["Resolved", "resolved"],
		["Detected.", "detected"],
		["Mitigation", "mitigated"],
		["Started", undefined],
		["End", undefined],
		["Alert", "detected"],
		["Fixed the typo", undefined],
	] as const)
		test(`“${words}” is ${milestone ?? "none"}`, () => {
			assert.equal(milestoneInWords(words), milestone);
		});
});
