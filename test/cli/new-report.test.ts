import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

suite("postmortem new", () => {
	const call = ["new", "--title", "Disk full", "--severity", "SEV2", "--date", "2026-03-01T14:05"];

	test("writes a report and prints its path", async () => {
		await inFolder({}, async (folder) => {
			const { status, stdout, stderr } = await runCli(call, { folder });
			const path = join("postmortems", "2026-03-01-disk-full.md");
			assert.deepEqual([status, stdout, stderr], [0, `${path}\n`, ""]);
			assert.match(readFileSync(join(folder, path), "utf8"), /^# Disk full$/m);
		});
	});

	test("never overwrites", async () => {
		await inFolder({ "postmortems/2026-03-01-disk-full.md": "mine" }, async (folder) => {
			for (const number of [2, 3]) {
				const { stdout } = await runCli(call, { folder });
				assert.equal(stdout, `${join("postmortems", `2026-03-01-disk-full-${number}.md`)}\n`);
			}
			const kept = readFileSync(join(folder, "postmortems/2026-03-01-disk-full.md"), "utf8");
			assert.equal(kept, "mine");
		});
	});

	test("prints the report with --stdout and writes nothing", async () => {
		await inFolder({}, async (folder) => {
			const { status, stdout } = await runCli([...call, "--stdout"], { folder });
			assert.equal(status, 0);
			for (const word of ["# Disk full", "SEV2", "2026-03-01"]) assert.ok(stdout.includes(word));
			assert.deepEqual(readdirSync(folder), []);
		});
	});

	test("writes where the configuration says", async () => {
		const config = '{ "directory": "docs/incidents", "fileName": "{severity}/{date}.md" }';
		await inFolder({ ".postmortem.json": config, "deep/a.txt": "" }, async (folder) => {
			const { stdout } = await runCli(call, { folder: join(folder, "deep") });
			assert.equal(stdout, `${join("..", "docs", "incidents", "sev2", "2026-03-01.md")}\n`);
			assert.ok(existsSync(join(folder, "docs/incidents/sev2/2026-03-01.md")));
		});
	});

	test("says what of the configuration is not in force, and begins the report all the same", async () => {
		const file = '{ "directory": "docs", ';
		await inFolder({ ".postmortem.json": file }, async (folder) => {
			const { status, stdout, stderr } = await runCli(call, { folder });
			assert.deepEqual(
				[status, stdout],
				[0, `${join("postmortems", "2026-03-01-disk-full.md")}\n`],
			);
			assert.match(stderr, /^\.postmortem\.json:1:\d+: This is not JSON: .*\n$/);
		});
	});

	test("refuses a template that is not there", async () => {
		const { status, stderr } = await runCli(["new", "--template", "modern", "--stdout"]);
		assert.equal(status, 2);
		assert.match(stderr, /^--template can be classic, .*narrative, not “modern”/);
	});

	test("begins a report in any structure, the team's own too", async () => {
		const own = "---\ntemplate:\n  fileName: 'PM-{date}.md'\n---\n\n# {{title}}\n\n## Our Story\n";
		await inFolder({ ".postmortem/templates/ours.md": own }, async (folder) => {
			const { stdout } = await runCli([...call, "--template", "pagerduty", "--stdout"], { folder });
			assert.match(stdout, /^## Contributing Factors$/m);
			await runCli(call, { folder });
			const text = readFileSync(join(folder, "postmortems/PM-2026-03-01.md"), "utf8");
			assert.equal(text, "---\ntemplate: ours\n---\n\n# Disk full\n\n## Our Story\n");
		});
	});

	test("begins with the template that the configuration names by its path", async () => {
		const config = '{ "template": "docs/our template.md" }';
		const files = { ".postmortem.json": config, "docs/our template.md": "# X\n\n## Our Story\n" };
		await inFolder({ ...files, "deep/a.txt": "" }, async (folder) => {
			const { stdout } = await runCli([...call, "--stdout"], { folder: join(folder, "deep") });
			assert.equal(stdout, "# Disk full\n\n## Our Story\n");
		});
	});

	test("names the author that Git knows", async () => {
		const files = {
			".git/config": '[core]\n\tname = x\n[user]\n\tname = "Ana Lima"\n',
			"docs/a.txt": "",
		};
		await inFolder(files, async (folder) => {
			const { stdout } = await runCli([...call, "--stdout"], { folder: join(folder, "docs") });
			assert.match(stdout, /^- \*\*Author:\*\* Ana Lima$/m);
		});
	});

	test("refuses a day that no month has", async () => {
		const { status } = await runCli(["new", "--date", "2026-02-30", "--stdout"]);
		assert.equal(status, 2);
	});

	test("has a report begin now when no date is given", async () => {
		const { status, stdout } = await runCli(["new", "--stdout"]);
		assert.equal(status, 0);
		assert.match(stdout, /\d{4}-\d\d-\d\d/);
	});

	test("says what stands in the way", async () => {
		await inFolder({ postmortems: "a file" }, async (folder) => {
			const { status, stderr } = await runCli(call, { folder });
			assert.equal(status, 2);
			assert.match(
				stderr,
				/^.*2026-03-01-disk-full\.md: a file is in the way; rename it, or choose another folder\n$/,
			);
		});
	});
});
