import assert from "node:assert/strict";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

const report =
	"# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert fired\n\n## Root cause\n\nThe disk was full.\n";
const other = "# A library\n\n## Install\n\nRun it.\n";

suite("postmortem inspect", () => {
	test("prints a JSON object a line, for files always and for folders by detection", async () => {
		const files = { "README.md": other, "incidents/2026-03-01-disk.md": report };
		await inFolder(files, async (folder) => {
			const { status, stdout, stderr } = await runCli(["inspect", "README.md", "."], { folder });
			assert.deepEqual([status, stderr], [0, ""]);
			const lines = stdout
				.trimEnd()
				.split("\n")
				.map((line) => JSON.parse(line));
			assert.deepEqual(
				lines.map(({ file, isReport }) => [file, isReport]),
				[
					["README.md", false],
					[join("incidents", "2026-03-01-disk.md"), true],
				],
			);
		});
	});

	test("reads standard input", async () => {
		const args = ["inspect", "-", "--stdin-name", "incidents/x.md"];
		const { status, stdout } = await runCli(args, { input: report });
		const { file, title, sections } = JSON.parse(stdout);
		assert.deepEqual([status, file, title], [0, "incidents/x.md", "Disk full"]);
		assert.ok(
			sections.some(
				({ kind, line }: { kind: string; line: number }) => kind === "timeline" && line === 3,
			),
		);
	});

	test("counts lines the same with a byte order mark and Windows line ends", async () => {
		const input = `\uFEFF${report.replaceAll("\n", "\r\n")}`;
		const [plain, windows] = await Promise.all(
			[report, input].map(async (text) => (await runCli(["inspect", "-"], { input: text })).stdout),
		);
		assert.equal(windows, plain);
	});

	test("says so when there are no reports, and exits with 0", async () => {
		await inFolder({ "README.md": other }, async (folder) => {
			assert.deepEqual(await runCli(["inspect", "."], { folder }), {
				status: 0,
				stdout: "",
				stderr: "No reports found; name a file to inspect it all the same.\n",
			});
		});
	});

	test("goes on when one file cannot be read, and exits with 2", async () => {
		await inFolder({ "a.md": report }, async (folder) => {
			const { status, stdout, stderr } = await runCli(["inspect", "no.md", "a.md"], { folder });
			assert.equal(status, 2);
			assert.equal(JSON.parse(stdout).file, "a.md");
			assert.equal(stderr, "no.md: there is no such file or folder; check the path\n");
		});
	});
});
