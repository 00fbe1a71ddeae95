import assert from "node:assert/strict";
import { inFolder, runCli } from "../support/run-cli.ts";

const files = {
	"pm/2026-02-01-disk.md":
		"---\ntype: postmortem\n---\n# Disk full\n\n## Action Items\n\n- [ ] Double the disk (@ana, due 2020-02-20)\n- [x] Add an alert\n- [ ] Ask the vendor (due 2999-01-01)\n",
	"pm/notes.md": "# Notes\n\n- [ ] Buy milk (due 2020-01-01)\n",
};

suite("postmortem actions", () => {
	test("lists what is overdue, open and done in the reports of a folder", async () => {
		await inFolder(files, async (folder) => {
			const { status, stdout, stderr } = await runCli(["actions", "pm"], { folder });
			assert.deepEqual([status, stderr], [0, ""]);
			const states = stdout.split("\n").map((line) => line.split(" ")[0]);
			assert.deepEqual(states.slice(0, 4), ["overdue", "open", "done", ""]);
			assert.match(stdout, / pm\/2026-02-01-disk\.md:8\n[\s\S]*\n3 action items: 1 overdue, /);
		});
	});

	for (const [options, texts] of [
		[["--open"], ["Double the disk", "Ask the vendor"]],
		[["--overdue"], ["Double the disk"]],
		[["--owner", "ana"], ["Double the disk"]],
		[["--owner", "bo"], []],
	] as const) {
		test(`takes ${options.join(" ")}`, async () => {
			await inFolder(files, async (folder) => {
				const call = ["actions", ...options, "--format", "json", "."];
				const { status, stdout } = await runCli(call, { folder });
				const items: { text: string }[] = JSON.parse(stdout);
				const found = items.map(({ text }) => text.replace(/ \(.*/, ""));
				assert.deepEqual([status, found], [0, texts]);
			});
		});
	}

	test("says what is wrong with a call", async () => {
		for (const [args, says] of [
			["actions --open --overdue .", /^Say --open or --overdue, not both: what is overdue is /],
			["actions", /^Name where to look, such as `postmortem actions \.`/],
			["actions --format xml .", /^--format can be table, json, csv, markdown, not “xml”\./],
			["actions gone", /^gone: there is no such file or folder; check the path\n/],
		] as const) {
			const { status, stderr } = await runCli(args.split(" "));
			assert.equal(status, 2);
			assert.match(stderr, says);
		}
	});
});
