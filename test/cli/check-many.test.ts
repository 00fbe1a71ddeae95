import assert from "node:assert/strict";
import { join } from "node:path";
import { inFolder, runCli } from "../support/run-cli.ts";

suite("postmortem check of many files", () => {
	test("says of each what it says of it alone, in the order of the files", async () => {
		await inFolder({ ...reports, ...config }, async (folder) => {
			const together = await check(["."], folder);
			assert.deepEqual(
				together.map(({ file }) => file),
				Object.keys(reports).map(native).sort(),
			);
			// So few at a time are checked one after the other.
			const apart = await Promise.all(
				slices(together.map(({ file }) => file)).map((paths) => check(paths, folder)),
			);
			assert.deepEqual(together, apart.flat());
		});
	});

	test("tells of those that cannot be read, in their order, and goes on", async () => {
		const broken = { "a/report-08.md": Buffer.from([0xff]), "b/report-21.md": Buffer.from([0xff]) };
		await inFolder({ ...reports, ...broken }, async (folder) => {
			const { status, stdout, stderr } = await runCli(["check", "--format", "json", "."], {
				folder,
			});
			assert.equal(status, 2);
			const named = stderr.split("\n").map((line) => line.split(":")[0]);
			assert.deepEqual(named, [...Object.keys(broken).map(native), ""]);
			assert.equal(JSON.parse(stdout).files.length, Object.keys(reports).length - 2);
		});
	});

	test("says the same where the arguments name the folder of all of them", async () => {
		await inFolder(inOne, async (folder) => {
			const whole = await check(["."], folder);
			const [first, ...others] = slices(Object.keys(inOne));
			const apart = [await check(first ?? [], folder), await check(others.flat(), folder)];
			assert.deepEqual(whole, apart.flat());
		});
	});

	for (const [args, status] of [
		[["--nonsense"], 2],
		[["--help"], 0],
		[["-h"], 0],
		[["--fix", "-"], 2],
	] as const) {
		test(`ends at once with ${args.join(" ")}`, async () => {
			await inFolder(inOne, async (folder) => {
				const result = await runCli(["check", ".", ...args], { folder });
				assert.equal(result.status, status);
			});
		});
	}
});

/** Each with an entry more than the one before, and enough to be told for a report; in two folders. */
const reports = Object.fromEntries(
	Array.from({ length: 40 }, (_, number) => {
		const folder = number % 2 === 0 ? "a" : "b";
		const entries = Array.from({ length: number + 3 }, (_, minute) => entry(minute));
		const text = `# Disk full\n\n## Impact\n\nTBD\n\n## Timeline\n\n${entries.join("\n")}\n`;
		return [`${folder}/report-${String(number).padStart(2, "0")}.md`, text];
	}),
);
const inOne = Object.fromEntries(
	Object.entries(reports).map(([path, text]) => [path.slice(path.indexOf("/") + 1), text]),
);
/** Only one of the folders has it. */
const config = { "b/.postmortem.json": '{ "rules": { "placeholder": "error" } }' };

function entry(minute: number): string {
	return `- 2026-03-01 14:${String(minute).padStart(2, "0")} UTC Alert fired`;
}

interface Checked {
	readonly file: string;
	readonly findings: readonly unknown[];
}

async function check(paths: readonly string[], folder: string): Promise<Checked[]> {
	const { stdout } = await runCli(["check", "--format", "json", ...paths], { folder });
	const { files }: { files: Checked[] } = JSON.parse(stdout);
	return files;
}

function slices(paths: readonly string[]): string[][] {
	const count = Math.ceil(paths.length / 20);
	return Array.from({ length: count }, (_, index) => paths.slice(20 * index, 20 * (index + 1)));
}

function native(path: string): string {
	return join(...path.split("/"));
}
