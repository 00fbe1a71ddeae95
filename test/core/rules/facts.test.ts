import assert from "node:assert/strict";
import { fileDate } from "../../../server/src/core/rules/file-date.ts";
import { incompleteSummary } from "../../../server/src/core/rules/incomplete-summary.ts";
import { sectionWording } from "../../../server/src/core/rules/section-wording.ts";
import { unknownValue } from "../../../server/src/core/rules/unknown-value.ts";
import { vagueImpact } from "../../../server/src/core/rules/vague-impact.ts";
import { templateById } from "../../../server/src/core/templates.ts";
import { fixed, problemsOf, wordsOf } from "../../support/problems.ts";

suite("rule vague-impact: edge cases", () => {
	for (const words of [
		"Eleven minutes of errors.",
		"All logins failed.",
		"No users noticed.",
		"None.",
		"A token was exposed.",
		"Orders would have been lost.",
		"_what users saw_",
		"TBD",
	])
		test(`lets “${words}” be`, () =>
			assert.deepEqual(wordsOf(vagueImpact, `## Impact\n\n${words}\n`), []));

	test("speaks once, and not when another section measures it", () => {
		const vague = "## Impact\n\nLogins failed.\n\n## Customer Impact\n\nThey called.\n";
		assert.deepEqual(wordsOf(vagueImpact, vague), ["Impact"]);
		assert.deepEqual(wordsOf(vagueImpact, vague.replace("They", "120 of them")), []);
	});

	test("does not ask how much of a list of what was affected", () =>
		assert.deepEqual(wordsOf(vagueImpact, "## Affected Services\n\n- Login\n"), []));

	test("asks within the item that stands for the section", () => {
		const text = "- **Impact:** Logins failed.\n- **Cause:** A log.\n";
		const after = fixed(vagueImpact, text, "Insert the questions, to be filled in") ?? "";
		assert.match(after, /Logins failed\.\n {2}- Users affected: TBD\n/);
		assert.deepEqual(wordsOf(vagueImpact, after), []);
	});
});

suite("rule incomplete-summary: edge cases", () => {
	const rest =
		"\n\n## Timeline\n\n- 14:05 Alert\n\n## Root Cause and Resolution\n\nA log.\n\n## Corrective and Preventive Measures\n\n- Rotate\n";
	const lacking = (words: string) =>
		problemsOf(incompleteSummary, `## Issue Summary\n\n${words}${rest}`).map(({ message }) =>
			message.replace(/ in the.*/, ""),
		);

	for (const [words, message] of [
		["Logins failed for 45 min because of a full disk.", undefined],
		["From 14:05 to 14:50 logins failed, caused by a full disk.", undefined],
		["Logins failed because of a full disk.", "Tell the duration"],
		["A log filled the disk.", "Tell the duration, impact, and root cause"],
		["_what happened_", undefined],
	] as const)
		test(`says ${message ?? "nothing"} of “${words}”`, () =>
			assert.deepEqual(lacking(words), message ? [message] : []));

	test("looks at no other structure, and at no guess", () => {
		const text = `## Issue Summary\n\nA log.${rest}`;
		const template = templateById("google-sre");
		assert.deepEqual(wordsOf(incompleteSummary, text, { template }), []);
		assert.deepEqual(wordsOf(incompleteSummary, text, { isGuess: true }), []);
		assert.deepEqual(
			wordsOf(
				incompleteSummary,
				text.replace(" and Resolution", "").replace(" and Preventive", ""),
			),
			[],
		);
	});
});

suite("rule unknown-value: edge cases", () => {
	const allowed = { severity: ["SEV1", "SEV2"], status: ["in review", "final"] };
	for (const value of ["SEV1", "sev-1", "✅ Sev 2", "SEV1 (until 14:20)", "TBD"])
		test(`accepts ${value}`, () =>
			assert.deepEqual(wordsOf(unknownValue, `- **Severity:** ${value}\n`, { allowed }), []));

	for (const value of ["SEV12", "SEV3", "high"])
		test(`finds ${value}`, () =>
			assert.deepEqual(wordsOf(unknownValue, `- **Severity:** ${value}\n`, { allowed }), [value]));

	test("names what there is, and offers each", () => {
		const [problem] = problemsOf(unknownValue, "---\nstatus: done\n---\n", { allowed });
		assert.match(problem?.message ?? "", /such as `in review`, `final`, instead of `done`/);
		assert.deepEqual(
			problem?.fixes?.map(({ title }) => title),
			["Write `in review`", "Write `final`"],
		);
	});

	test("is silent without a list", () => {
		const none = { severity: [], status: [] };
		for (const context of [{}, { allowed: none }])
			assert.deepEqual(wordsOf(unknownValue, "- **Severity:** big\n", context), []);
	});
});

suite("rule file-date: edge cases", () => {
	for (const [path, text, found] of [
		["2026-03-01-disk.md", "# 2026-03-02 Disk\n", []],
		["2026-03-20-disk.md", "# 2026-03-02 Disk\n", []],
		["2026-06-20_disk.md", "# 2026-03-02 Disk\n", ["2026-03-02 Disk"]],
		["a/20260201-disk.md", "- **Date:** 2026-03-02\n", ["2026-03-02"]],
		["2026-02-20.md", "---\ndate: 2026-03-02\n---\n", []],
		["2025-03-02.md", "---\ndate: 2026-03-02\n---\n", ["2026-03-02"]],
		["2026-03-01/report.md", "# 2026-03-09 Disk\n", []],
		["disk.md", "# 2026-03-09 Disk\n", []],
		["2026-03-01-disk.md", "# Disk\n\nOn 2024-01-01 it was new.\n", []],
	] as const)
		test(`finds ${found.length} in ${path}: ${JSON.stringify(text)}`, () =>
			assert.deepEqual(wordsOf(fileDate, text, { path }), found));
});

suite("rule section-wording: edge cases", () => {
	for (const [heading, found] of [
		["## 2. Incident Timeline (UTC)", ["Incident Timeline"]],
		["## 2. Timeline (UTC)", []],
		["## Root Cause", []],
		["## Notes", []],
		["**Chronology**", []],
		["# Timeline", []],
	] as const)
		test(`finds ${found.length} in ${heading}`, () =>
			assert.deepEqual(wordsOf(sectionWording, `${heading}\n\n- 14:05 Alert\n`), found));
});
