import assert from "node:assert/strict";
import { basename } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

const report =
	"---\ntype: postmortem\n---\n# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert\n\n## Action Items\n\n- [ ] Double the disk (@ana, due 2020-01-01)\n";

suite("postmortem export", () => {
	test("prints a row for each report, entry and action item", async () => {
		await inFolder({ "pm/disk.md": report, "pm/notes.md": "# Notes\n" }, async (folder) => {
			const { status, stdout, stderr } = await runCli(["export", "pm"], { folder });
			assert.deepEqual([status, stderr], [0, ""]);
			const rows = stdout
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line));
			assert.deepEqual(
				rows.map(({ type, source, report, line, overdue }) => [
					type,
					source,
					report,
					line,
					overdue,
				]),
				[
					["report", "pm", "pm/disk.md", null, null],
					["entry", "pm", "pm/disk.md", 8, null],
					["action", "pm", "pm/disk.md", 12, true],
				],
			);
		});
	});

	test("names the repository, or what --source says", async () => {
		await inFolder({ "pm/disk.md": report, ".git/HEAD": "" }, async (folder) => {
			assert.equal(await sourceIn(folder, ["pm/disk.md"]), basename(folder));
			assert.equal(await sourceIn(folder, ["--source", "ours", "pm"]), "ours");
		});
	});

	test("prints one table with --format csv", async () => {
		await inFolder({ "disk.md": report }, async (folder) => {
			const { stdout } = await runCli(["export", "--format", "csv", "disk.md"], { folder });
			const lines = stdout.split("\r\n");
			assert.equal(lines.length, 5);
			assert.match(lines[0] ?? "", /^type,source,report,line,title,/);
		});
	});

	test("says what is wrong with a call", async () => {
		for (const [args, says] of [
			["export", /^Name what to export, such as `postmortem export \.`/],
			["export --format json .", /^--format can be ndjson, csv, not “json”\./],
			["export gone.md", /^gone\.md: there is no such file or folder; check the path\n/],
		] as const) {
			const { status, stderr } = await runCli(args.split(" "));
			assert.equal(status, 2);
			assert.match(stderr, says);
		}
	});
});

async function sourceIn(folder: string, args: readonly string[]): Promise<unknown> {
	const { stdout } = await runCli(["export", ...args], { folder });
	return JSON.parse(stdout.split("\n")[0] ?? "").source;
}
