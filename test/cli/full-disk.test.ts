import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

const mendable =
	"# Postmortem: Disk full\n\n**Timeline**\n\n- 14:05 UTC Alert\n- 14:20 UTC Space\n";
const index = "# Reports\n\n<!-- postmortem-index -->\n<!-- /postmortem-index -->\n";
const tooLarge = "files may not be that large here; raise the limit (`ulimit -f`) and try again";
const full = "Not all was written to standard output: the disk is full; make room and try again.\n";

suite("a disk that takes nothing", () => {
	suiteSetup(function () {
		if (process.platform !== "linux") this.skip();
	});

	for (const [args, path] of [
		["check --fix --format github a.md", "a.md"],
		["index index.md", "index.md"],
	] as const) {
		test(`leaves \`${path}\` as it was, and nothing beside it: \`${args}\``, async () => {
			const files = { "a.md": mendable, "index.md": index };
			await inFolder(files, async (folder) => {
				const said = await runCli(args.split(" "), { folder, first: "ulimit -f 0" });
				assert.equal(said.status, 2);
				assert.match(
					said.stderr,
					new RegExp(`^${path}: ${tooLarge.replace(/[()]/g, "\\$&")}$`, "m"),
				);
				assert.deepEqual(contents(folder), files);
			});
		});
	}

	test("gets no half of a new report", async () => {
		await inFolder({}, async (folder) => {
			const args = ["new", "--title", "Disk full", "--date", "2026-03-01"];
			const { status, stdout, stderr } = await runCli(args, { folder, first: "ulimit -f 0" });
			const path = join(folder, "postmortems", "2026-03-01-disk-full.md");
			assert.deepEqual([status, stdout, stderr], [2, "", `${path}: ${tooLarge}\n`]);
			assert.deepEqual(readdirSync(join(folder, "postmortems")), []);
		});
	});

	for (const args of [
		"check a.md",
		"export .",
		"actions .",
		"stats .",
		"inspect a.md",
		"new --stdout",
	]) {
		test(`is told of when it is to take what is printed: \`${args}\``, async () => {
			await inFolder({ "a.md": mendable }, async (folder) => {
				const said = await runCli(args.split(" "), { folder, first: "exec > /dev/full" });
				assert.deepEqual(said, { status: 2, stdout: "", stderr: full });
			});
		});
	}

	test("changes nothing when it is to take what is told on the side", async () => {
		const said = await runCli(["check", "missing.md"], { first: "exec 2> /dev/full" });
		assert.deepEqual(said, { status: 2, stdout: "Nothing was checked.\n", stderr: "" });
	});
});

function contents(folder: string): Record<string, string> {
	const pairs = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]);
	return Object.fromEntries(pairs);
}
