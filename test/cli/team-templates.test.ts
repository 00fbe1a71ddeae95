import assert from "node:assert/strict";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

suite("team templates on the command line", () => {
	const own =
		"# {{title}}\n\n## Our Story\n\n<!-- kind: summary -->\n\n## What We Do\n\n{{team}}\n";
	const files = { ".postmortem/templates/ours.md": own };

	test("are what reports are held against", async () => {
		const report =
			"---\ntemplate: ours\ntype: postmortem\n---\n\n# A\n\n## Our Story\n\nIt was slow.\n";
		await inFolder({ ...files, "a.md": report }, async (folder) => {
			const { stdout } = await runCli(["check", "a.md"], { folder });
			assert.match(stdout, /Add the section `What We Do`/);
			const inspected = await runCli(["inspect", "a.md"], { folder });
			const { template, sections } = JSON.parse(inspected.stdout);
			assert.deepEqual([template, sections[1].kind], ["ours", "summary"]);
		});
	});

	test("are checked themselves", async () => {
		await inFolder(files, async (folder) => {
			const path = join(".postmortem", "templates", "ours.md");
			for (const named of [path, join(".postmortem", "templates")]) {
				const { status, stdout } = await runCli(["check", named], { folder });
				assert.equal(status, 1);
				assert.match(stdout, /`team` is no variable/);
			}
		});
	});
});
