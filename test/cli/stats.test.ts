import assert from "node:assert/strict";
import { inFolder, runCli } from "../support/run-cli.ts";

const report = `---
severity: SEV2
---

# Disk full

## Timeline

- 2026-03-01 14:05 UTC **[impact start]** Writes fail
- 14:09 UTC **[detected]** Alert fired

## Root cause

The disk was full.
`;

suite("postmortem stats", () => {
	test("counts the reports of a folder", async () => {
		const files = { "README.md": "# A library\n", "incidents/2026-03-01-disk.md": report };
		await inFolder(files, async (folder) => {
			const { status, stdout, stderr } = await runCli(["stats", "."], { folder });
			assert.deepEqual([status, stderr], [0, ""]);
			assert.match(stdout, /^Incidents per month\n1 incident in 2026-03\.\n\n {2}Month {4}SEV2/);
			assert.match(stdout, /Time to detect +1 +– +– +– +4 min +4 min/);
		});
	});

	test("prints what programs read", async () => {
		const json = await runCli(["stats", "--format", "json", "-"], { input: report });
		assert.equal(JSON.parse(json.stdout).metrics[1].values[0].duration, "PT4M");
		const csv = await runCli(["stats", "--format", "csv", "-"], { input: report });
		assert.match(csv.stdout, /\r\nincidents,2026-03,SEV2,1,incidents,stdin\.md\r\n/);
	});

	test("says so when there are no reports, and exits with 0", async () => {
		await inFolder({ "README.md": "# A library\n" }, async (folder) => {
			const { status, stderr } = await runCli(["stats", "."], { folder });
			assert.deepEqual(
				[status, stderr],
				[0, "No reports found; name a file to count it all the same.\n"],
			);
		});
	});

	test("exits with 2 for a bad call and for a file that cannot be read", async () => {
		const { status, stderr } = await runCli(["stats"]);
		assert.equal(status, 2);
		assert.match(stderr, /^Name what to count/);
		assert.equal((await runCli(["stats", "--format", "pie", "."])).status, 2);
		assert.equal((await runCli(["stats", "no.md"])).status, 2);
	});
});
