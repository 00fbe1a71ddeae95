import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { runCli } from "../support/run-cli.ts";

suite("postmortem", () => {
	test("prints its help", async () => {
		for (const args of [["--help"], ["-h"], ["help"]]) {
			const { status, stdout } = await runCli(args);
			assert.equal(status, 0);
			assert.match(stdout, /^Usage: postmortem COMMAND/m);
		}
	});

	test("prints each command's help", async () => {
		for (const name of ["check", "inspect", "actions", "export", "index", "new", "lsp"]) {
			const { status, stdout } = await runCli([name, "--help"]);
			assert.equal(status, 0);
			assert.match(stdout, new RegExp(`^Usage: postmortem ${name} `));
			assert.deepEqual(await runCli(["help", name]), { status, stdout, stderr: "" });
		}
	});

	test("prints the version of the package", async () => {
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		for (const flag of ["--version", "-v"]) {
			assert.deepEqual(await runCli([flag]), { status: 0, stdout: `${version}\n`, stderr: "" });
		}
	});

	test("shows how to call it when it is called with nothing", async () => {
		const { status, stdout, stderr } = await runCli([]);
		assert.deepEqual([status, stdout], [2, ""]);
		assert.match(stderr, /^Usage:/m);
	});

	const badCalls: readonly (readonly [args: string, says: string])[] = [
		["chekc", "There is no command chekc. Did you mean check? See `postmortem --help`."],
		["--verbose", "There is no option --verbose. See `postmortem --help`."],
		["help nothing", "There is no command nothing. See `postmortem --help`."],
		[
			"check --formt json a.md",
			"There is no option --formt. Did you mean --format? See `postmortem check --help`.",
		],
		["check -x", "There is no option -x. See `postmortem check --help`."],
		["check --fix=yes a.md", "--fix takes no value. See `postmortem check --help`."],
		[
			"check a.md --format",
			"--format wants a value: pretty, json, sarif, github. See `postmortem check --help`.",
		],
		[
			"check --format --fix a.md",
			"--format wants a value: pretty, json, sarif, github. See `postmortem check --help`.",
		],
		[
			"check --fail-on hint a.md",
			"--fail-on can be error, warning, info, never, not “hint”. See `postmortem check --help`.",
		],
		["check", "Name what to check, such as `postmortem check .` for this folder."],
		[
			"check --fix -",
			"Standard input cannot be mended in place: name the file, or leave out --fix.",
		],
		["inspect", "Name what to inspect, such as `postmortem inspect report.md`."],
		["lsp", "Say --stdio: run `postmortem lsp --stdio`."],
		["lsp --stdio a.md", "The server takes no path such as a.md: run `postmortem lsp --stdio`."],
		["new disk full", "There is nothing to do with disk: put a title of several words in quotes."],
		[
			"new --date tomorrow",
			"--date wants a day such as 2026-03-01, or a time such as 2026-03-01T14:05.",
		],
	];
	for (const [args, says] of badCalls) {
		test(`answers \`${args}\` with one line`, async () => {
			const result = await runCli(args.split(" "));
			assert.deepEqual(result, { status: 2, stdout: "", stderr: `${says}\n` });
		});
	}
});
