import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

const flawed =
	"# Disk full\n\n## Timeline\n\n- 2026-03-01 14:05 UTC Alert fired\n\n## Impact\n\nTBD\n";
const other = "# A library\n\n## Install\n\nTBD\n";
/** All but one rule off, so that new rules change nothing here. */
const config =
	'{ "rules": { "missing-section": "off", "section-order": "off", "no-actions": "off" } }';

suite("postmortem check", () => {
	test("exits with 1 for a warning, and says where", async () => {
		await inFolder({ "a.md": flawed, ".postmortem.json": config }, async (folder) => {
			const { status, stdout } = await runCli(["check", "a.md"], { folder });
			assert.equal(status, 1);
			assert.match(stdout, /^a\.md\n[\s\S]*^ +9:1 {2}warning {2}.* placeholder\n/m);
		});
	});

	test("says of a file that is larger than the setting allows that only its sections are read", async () => {
		const files = { "a.md": flawed, ".postmortem.json": '{ "maxFileSize": 0.00005 }' };
		await inFolder(files, async (folder) => {
			const { status, stdout } = await runCli(["check", "a.md"], { folder });
			assert.equal(status, 0);
			assert.match(stdout, /^ +1:3 {2}info {5}.*only its sections are read.* max-file-size\n/m);
		});
	});

	const thresholds = [
		["error", 0],
		["warning", 1],
		["info", 1],
		["never", 0],
	] as const;
	for (const [threshold, expected] of thresholds) {
		test(`exits with ${expected} for a warning with --fail-on ${threshold}`, async () => {
			await inFolder({ "a.md": flawed, ".postmortem.json": config }, async (folder) => {
				const { status } = await runCli(["check", "--fail-on", threshold, "a.md"], { folder });
				assert.equal(status, expected);
			});
		});
	}

	test("takes a folder's reports, and files always", async () => {
		const files = { "incidents/2026-03-01-disk-full.md": flawed, "README.md": other };
		await inFolder(files, async (folder) => {
			const inAll = await checked(["."], folder);
			assert.deepEqual(inAll, [join("incidents", "2026-03-01-disk-full.md")]);
			assert.deepEqual(await checked(["README.md", "."], folder), ["README.md", ...inAll]);
		});
	});

	test("looks at no hidden folder and at no dependency", async () => {
		const name = "2026-03-01-incident.md";
		const hidden = [`.git/${name}`, `node_modules/${name}`, `.hidden/${name}`, "b/a.txt"];
		const paths = [...hidden, "b/2026-03-01-incident.markdown"];
		const files = Object.fromEntries(paths.map((path) => [path, flawed]));
		await inFolder(files, async (folder) => {
			assert.deepEqual(await checked(["."], folder), [join("b", "2026-03-01-incident.markdown")]);
			assert.deepEqual(await checked([".hidden"], folder), [join(".hidden", name)]);
		});
	});

	test("finds links to files and headings that are not there", async () => {
		const links = "[a](../b.md#impact) [b](../b.md#cause) ![c](c.png) [d](../d.md)";
		const text = `# Disk full\n\n${links}\n\n## Timeline\n\n- 2026-03-01 14:05 UTC Alert\n`;
		const files = { "pm/a.md": text, "b.md": "# B\n\n## Impact\n", "pm/c.png": "" };
		await inFolder(files, async (folder) => {
			const { stdout } = await runCli(["check", "pm/a.md"], { folder });
			const found = stdout.split("\n").filter((line) => line.includes("broken-link"));
			assert.equal(found.length, 2);
			assert.match(found.join("\n"), /`\.\.\/b\.md#cause`[\s\S]*`\.\.\/d\.md`/);
		});
	});

	test("checks a file once, however often it is named", async () => {
		await inFolder({ "a.md": flawed }, async (folder) => {
			symlinkSync("a.md", join(folder, "b.md"));
			symlinkSync(".", join(folder, "circle"));
			assert.deepEqual(await checked(["a.md", "./a.md", ".", "b.md"], folder), ["a.md"]);
		});
	});

	test("says so when a folder has no reports", async () => {
		await inFolder({ "README.md": other }, async (folder) => {
			const { status, stdout, stderr } = await runCli(["check", "."], { folder });
			assert.deepEqual([status, stderr], [0, ""]);
			assert.equal(
				stdout,
				"No reports found among 1 Markdown file; name a file to check it all the same.\n",
			);
		});
	});

	test("goes on when one file cannot be read, and exits with 2", async () => {
		await inFolder({ "a.md": flawed, "b.md": Buffer.from([0x23, 0xff, 0xfe]) }, async (folder) => {
			const { status, stdout, stderr } = await runCli(["check", "no.md", "b.md", "a.md"], {
				folder,
			});
			assert.equal(status, 2);
			assert.match(stdout, /^a\.md$/m);
			assert.equal(
				stderr,
				"no.md: there is no such file or folder; check the path\n" +
					"b.md: this is not UTF-8 text; save it as UTF-8\n",
			);
		});
	});

	test("reads standard input under the name it is given", async () => {
		const args = ["check", "-", "--stdin-name", "docs/x.md"];
		await inFolder({ "docs/.postmortem.json": config }, async (folder) => {
			const { status, stdout } = await runCli(args, { folder, input: flawed });
			assert.equal(status, 1);
			assert.match(stdout, /^docs\/x\.md\n.*placeholder\n\n1 problem /m);
		});
	});

	test("takes the nearest configuration first", async () => {
		const files = {
			".postmortem.json": '{ "rules": { "placeholder": "error", "no-actions": "off" } }',
			"near/.postmortem.json": '{ "rules": { "placeholder": "off" } }',
			"a.md": flawed,
			"near/a.md": flawed,
		};
		await inFolder(files, async (folder) => {
			const { stdout } = await runCli(["check", "--format=json", "a.md", "near/a.md"], { folder });
			const [far, near] = JSON.parse(stdout).files.map(severities);
			assert.equal(far.get("placeholder"), "error");
			assert.deepEqual([near.has("placeholder"), near.has("no-actions")], [false, false]);
		});
	});

	test("names a broken configuration once, checks on, and exits with 2", async () => {
		const files = { ".postmortem.json": '{\n  "rules": }', "a.md": flawed, "b.md": flawed };
		await inFolder(files, async (folder) => {
			const { status, stdout, stderr } = await runCli(["check", "a.md", "b.md"], { folder });
			assert.equal(status, 2);
			assert.equal(stderr, ".postmortem.json:2:12: This is not JSON: value expected.\n");
			assert.match(stdout, /^b\.md$/m);
		});
	});

	test("names a configuration that cannot be read, checks on, and exits with 2", async () => {
		await inFolder(
			{ "a.md": flawed, "b/.postmortem.json/c": "", "b/a.md": flawed },
			async (folder) => {
				const { status, stdout, stderr } = await runCli(["check", "a.md", "b/a.md"], { folder });
				assert.equal(status, 2);
				assert.equal(
					stderr,
					`${join("b", ".postmortem.json")}:1:1: The configuration cannot be read: a folder has this name; rename it.\n`,
				);
				assert.match(stdout, /^a\.md$[\s\S]*^b.a\.md$/m);
			},
		);
	});

	test("names what is wrong in the configuration at its place", async () => {
		const files = {
			".postmortem.json": '{\n  "rules": { "placeholders": "off" } }',
			"a.md": flawed,
		};
		await inFolder(files, async (folder) => {
			const { status, stdout } = await runCli(["check", "a.md"], { folder });
			assert.equal(status, 1);
			assert.match(
				stdout,
				/^\.postmortem\.json\n +2:14 +warning +There is no rule .* configuration\n/,
			);
			const { stdout: json } = await runCli(["check", "--format=json", "a.md"], { folder });
			assert.equal(JSON.parse(json).files[0].findings[0].start.line, 2);
		});
	});

	test("writes the formats that programs read, whatever the colours", async () => {
		await inFolder({ "a.md": flawed }, async (folder) => {
			const env = { FORCE_COLOR: "1" };
			const run = (format: string) =>
				runCli(["check", "--format", format, "a.md"], { folder, env });
			assert.equal(JSON.parse((await run("json")).stdout).files[0].file, "a.md");
			assert.equal(JSON.parse((await run("sarif")).stdout).version, "2.1.0");
			assert.match((await run("github")).stdout, /^::warning file=a\.md,line=\d+/);
			assert.ok((await run("pretty")).stdout.includes("\x1b[1ma.md"));
		});
	});

	test("uses no colours when it is no terminal, or when nobody wants them", async () => {
		await inFolder({ "a.md": flawed }, async (folder) => {
			for (const env of [{}, { NO_COLOR: "1", FORCE_COLOR: "1" }]) {
				const { stdout, stderr } = await runCli(["check", "a.md"], { folder, env });
				assert.ok(!`${stdout}${stderr}`.includes("\x1b"));
			}
		});
	});
});

suite("postmortem check --fix", () => {
	const plain = "# Disk full\n\n**Timeline**\n\n- 14:05 UTC Alert fired\n- 14:20 UTC Space freed\n";
	const mended = plain.replace("**Timeline**", "## Timeline");

	test("mends what is safe, and keeps line ends, byte order mark and mode", async () => {
		const before = `\uFEFF${plain.replaceAll("\n", "\r\n")}`;
		await inFolder({ "a.md": before }, async (folder) => {
			const path = join(folder, "a.md");
			chmodSync(path, 0o640);
			await runCli(["check", "--fix", "a.md"], { folder });
			assert.equal(readFileSync(path, "utf8"), `\uFEFF${mended.replaceAll("\n", "\r\n")}`);
			assert.equal(statSync(path).mode & 0o777, 0o640);
			assert.deepEqual(readdirSync(folder), ["a.md"]);
		});
	});

	test("keeps a mode that new files do not get", async () => {
		await inFolder({ "a.md": flawed.replace("## Timeline", "**Timeline**") }, async (folder) => {
			chmodSync(join(folder, "a.md"), 0o664);
			const { stdout } = await runCli(["check", "--fix", "a.md"], { folder, first: "umask 077" });
			assert.match(stdout, /1 problem mended\./);
			assert.equal(statSync(join(folder, "a.md")).mode & 0o777, 0o664);
		});
	});

	test("writes through a link and leaves the link", async () => {
		await inFolder({ "real/a.md": plain }, async (folder) => {
			symlinkSync("real/a.md", join(folder, "link.md"));
			await runCli(["check", "--fix", "link.md"], { folder });
			assert.equal(readFileSync(join(folder, "real/a.md"), "utf8"), mended);
			assert.deepEqual(readdirSync(folder), ["link.md", "real"]);
		});
	});

	test("leaves a file alone that needs nothing", async () => {
		await inFolder({ "a.md": mended }, async (folder) => {
			const { mtimeMs } = statSync(join(folder, "a.md"));
			await runCli(["check", "--fix", "a.md"], { folder });
			assert.equal(statSync(join(folder, "a.md")).mtimeMs, mtimeMs);
		});
	});
});

async function checked(paths: readonly string[], folder: string): Promise<string[]> {
	const { stdout } = await runCli(["check", "--format", "json", ...paths], { folder });
	const { files }: { files: { file: string }[] } = JSON.parse(stdout);
	return files.map(({ file }) => file);
}

function severities({ findings }: { findings: { rule: string; severity: string }[] }) {
	return new Map(findings.map(({ rule, severity }) => [rule, severity]));
}
