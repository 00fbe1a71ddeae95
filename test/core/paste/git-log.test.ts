import assert from "node:assert/strict";
import { gitLog } from "../../../server/src/core/paste/git-log.ts";
import { pastedLines } from "../../support/pasted-lines.ts";

suite("git log", () => {
	for (const [name, date, expected] of [
		["the default", "Wed Mar 4 10:05:01 2026 +0100", "2026-03-04 10:05 +01:00"],
		["--date=iso", "2026-03-04 10:05:01 +0100", "2026-03-04 10:05 +01:00"],
		["--date=iso-strict", "2026-03-04T10:05:01Z", "2026-03-04 10:05 UTC"],
		["--date=rfc", "Wed, 4 Mar 2026 10:05:01 -0500", "2026-03-04 10:05 -05:00"],
		["--date=unix", "1772618701", "2026-03-04T10:05:01Z"],
		["--date=raw", "1772618701 +0100", "2026-03-04T10:05:01Z"],
		["--date=local", "Wed Mar 4 10:05:01 2026", "2026-03-04 10:05"],
	] as const) {
		test(`reads dates as of ${name}`, () => {
			const [first] = pastedLines(gitLog, commits("Date:  ", date));
			assert.equal(first, `${expected} Ana Lima: Trust the new certificate (a1b2c3d)`);
		});
	}

	test("takes the time of the commit before that of the author", () => {
		const text = commits(
			"AuthorDate: 2026-03-04 09:00:00 +0000\nCommit: Ben\nCommitDate:",
			"2026-03-04 10:05:01 +0000",
		);
		assert.match(pastedLines(gitLog, text)[0] ?? "", /^2026-03-04 10:05 UTC/);
	});

	for (const [name, text] of [
		["--oneline", "a1b2c3d Trust the new certificate\nb1b2c3d Add a disk\n"],
		["--date=relative", commits("Date:  ", "3 hours ago")],
		["words", "commit message\n\nShould be short.\n"],
		["a log among words", `As I said:\n${commits("Date:  ", "2026-03-04 10:05:01 +0100")}`],
		["commits without a date", commits("Commit:", "Ben")],
	] as const) {
		test(`does not read ${name}`, () => {
			assert.deepEqual(pastedLines(gitLog, text), []);
		});
	}
});

function commits(label: string, date: string): string {
	const commit = (id: string) =>
		`commit ${id}0123456789abcdef0123456789abcdef0 (HEAD -> main)\nAuthor: Ana Lima <ana@example.com>\n${label} ${date}\n\n    Trust the new certificate\n\n    It was renewed.\n\n`;
	return commit("a1b2c3d") + commit("b1b2c3d");
}
