import assert from "node:assert/strict";
import { markedEntry } from "../../server/src/core/marked-entry.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import type { Milestone } from "../../server/src/core/report.ts";

suite("the entry that counts for a milestone", () => {
	test("is the first that says so", () =>
		check("detected", ["14:05 CPU alert fired", "14:09 Disk alert fired"], "14:05"));
	test("is the last for what ends an incident", () =>
		check("resolved", ["14:05 Service restored", "14:09 Incident resolved"], "14:09"));
	test("is first and last in time where the newest stands first", () => {
		const lines = [
			"14:30 Incident resolved",
			"14:20 Service restored",
			"14:09 Alert",
			"14:05 Alert",
		];
		check("resolved", lines, "14:30");
		check("detected", lines, "14:05");
	});
	test("is the one with a tag, else with a label, whatever words say", () => {
		const lines = ["14:05 Disk alert fired", "14:07 Detection: red dashboard"];
		check("detected", lines, "14:07");
		check("detected", [...lines, "14:09 [detected] Look"], "14:09");
	});
	test("has a time", () => check("detected", ["2026-03-01 Disk alert fired"], undefined));
	test("is none where nothing says so", () => check("mitigated", ["14:05 Alert"], undefined));
});

function check(milestone: Milestone, lines: readonly string[], wanted: string | undefined) {
	const report = parseReport(`## Timeline\n\n${lines.map((line) => `- ${line}\n`).join("")}`);
	assert.equal(markedEntry(report, milestone)?.timestamp.raw, wanted);
}
