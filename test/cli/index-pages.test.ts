import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

const page = "# Incidents\n\n<!-- postmortem-index -->\n<!-- /postmortem-index -->\n\nThe end.\n";
const report = (title: string) =>
	`---\ntype: postmortem\nstatus: Final\n---\n# ${title}\n\n## Action Items\n\n- [ ] Add an alert\n`;
const files = {
	"pm/README.md": page,
	"pm/2026-03-01-disk.md": report("Disk full"),
	"pm/2025/2025-12-24-cache.md": report("Cache gone"),
	"pm/notes.md": "# Notes\n",
	"other/2026-01-01-elsewhere.md": report("Elsewhere"),
};
const written = `# Incidents

<!-- postmortem-index -->

| Date       | Incident                                  | Severity | Status | Duration | Actions     |
| ---------- | ----------------------------------------- | -------- | ------ | -------- | ----------- |
| 2026-03-01 | [Disk full](2026-03-01-disk.md)           |          | Final  |          | 1 of 1 open |
| 2025-12-24 | [Cache gone](2025/2025-12-24-cache.md)    |          | Final  |          | 1 of 1 open |

<!-- /postmortem-index -->

The end.
`.replace(/ {3}(?= \||$)/gm, (blanks) => blanks);

suite("postmortem index", () => {
	test("writes the table of the folder's reports, once", async () => {
		await inFolder(files, async (folder) => {
			chmodSync(join(folder, "pm/README.md"), 0o640);
			const first = await runCli(["index", "pm"], { folder });
			assert.deepEqual(first, {
				status: 0,
				stdout: `${join("pm", "README.md")}:3: the table is not written yet; updated\n`,
				stderr: "",
			});
			assert.equal(plain(read(folder, "pm/README.md")), plain(written));
			assert.equal(statSync(join(folder, "pm/README.md")).mode & 0o777, 0o640);
			assert.deepEqual(readdirSync(join(folder, "pm")).length, 4);

			const { status, stdout } = await runCli(["index", "pm/README.md"], { folder });
			assert.deepEqual([status, stdout], [0, "pm/README.md: up to date\n"]);
		});
	});

	test("writes nothing with --check, and exits with 1 when a table lags", async () => {
		await inFolder(files, async (folder) => {
			const stale = await runCli(["index", "--check", "pm/README.md"], { folder });
			assert.deepEqual(stale, {
				status: 1,
				stdout:
					"pm/README.md:3: the table is not written yet; run `postmortem index pm/README.md`\n",
				stderr: "",
			});
			assert.equal(read(folder, "pm/README.md"), page);

			await runCli(["index", "pm"], { folder });
			assert.equal((await runCli(["index", "--check", "."], { folder })).status, 0);
			writeFileSync(join(folder, "pm/2026-04-01-new.md"), report("New"));
			const { status, stdout } = await runCli(["index", "--check", "."], { folder });
			assert.equal(status, 1);
			assert.match(stdout, /README\.md:3: 1 report is missing; run /);
		});
	});

	test("keeps a byte order mark and CRLF, and follows `from`", async () => {
		const text = `\uFEFF${page.replace("index --", 'index from="../other" columns="title" --')}`;
		const crlf = text.replaceAll("\n", "\r\n");
		await inFolder({ ...files, "pm/README.md": crlf }, async (folder) => {
			assert.equal((await runCli(["index", "pm"], { folder })).status, 0);
			const after = read(folder, "pm/README.md");
			const row = "| [Elsewhere](../other/2026-01-01-elsewhere.md) |\r\n\r\n<!-- /postmortem-index";
			assert.ok(after.startsWith("\uFEFF# Incidents\r\n") && after.includes(row), after);
			assert.ok(after.endsWith("-->\r\n\r\nThe end.\r\n") && !/(?<!\r)\n/.test(after));
		});
	});

	test("lists nothing that Git ignores, as the editor does not", async () => {
		const ignoring = { ...files, ".git/HEAD": "", "pm/.gitignore": "2025/\n" };
		await inFolder(ignoring, async (folder) => {
			await runCli(["index", "pm"], { folder });
			const after = read(folder, "pm/README.md");
			assert.ok(after.includes("Disk full") && !after.includes("Cache gone"), after);
		});
	});

	test("tells a fault with its place, and leaves the page as it is", async () => {
		const faulty = page.replace("index --", 'index columns="date, titel" --');
		await inFolder({ ...files, "pm/README.md": faulty }, async (folder) => {
			const { status, stdout, stderr } = await runCli(["index", "pm"], { folder });
			assert.deepEqual([status, stdout], [2, ""]);
			assert.match(stderr, /README\.md:3:38: `titel` is no column .* Did you mean `title`\?\n$/);
			assert.equal(read(folder, "pm/README.md"), faulty);
		});
	});

	test("leaves a page as it is when a report cannot be read", async () => {
		const latin = Buffer.from("# Caf\xe9\n", "latin1");
		await inFolder({ ...files, "pm/2026-02-01-cafe.md": latin }, async (folder) => {
			const { status, stderr } = await runCli(["index", "pm/README.md"], { folder });
			assert.equal(status, 2);
			assert.match(stderr, /2026-02-01-cafe\.md: this is not UTF-8 text; save it as UTF-8\n/);
			assert.match(stderr, /left as it is, because not all reports could be read\.\n$/);
			assert.equal(read(folder, "pm/README.md"), page);
		});
	});

	test("says what to do where there is no index", async () => {
		await inFolder(files, async (folder) => {
			const named = await runCli(["index", "pm/notes.md"], { folder });
			assert.equal(named.status, 2);
			assert.match(named.stderr, /^pm\/notes\.md: there is no index; mark its place: <!-- postm/);
			const none = await runCli(["index", "other"], { folder });
			assert.equal(none.status, 0);
			assert.match(none.stderr, /^No pages found; /);
			assert.equal((await runCli(["index", "gone"], { folder })).status, 2);
			assert.equal((await runCli(["index"], { folder })).status, 2);
		});
	});

	test("finds the index of the examples up to date", async () => {
		const { status, stdout } = await runCli(["index", "--check", "examples"]);
		const page = join("examples", "postmortems", "README.md");
		assert.deepEqual([status, stdout], [0, `${page}: up to date\n`]);
	});

	test("leaves `check` to say that a table lags", async () => {
		await inFolder(files, async (folder) => {
			const { status, stdout } = await runCli(["check", "pm/README.md"], { folder });
			assert.equal(status, 0);
			assert.match(
				stdout,
				/3:1 {2}hint {5}Update the index: the table is not written yet\. {2}stale-index\n/,
			);
			await runCli(["index", "pm"], { folder });
			const after = await runCli(["check", "pm/README.md"], { folder });
			assert.doesNotMatch(after.stdout, /stale-index/);
		});
	});
});

/** How wide a column is stands in the tests of the table. */
function plain(text: string): string {
	return text.replace(/ +(?= \|)/g, "").replace(/--+/g, "--");
}

function read(folder: string, path: string): string {
	return readFileSync(join(folder, path), "utf8");
}
