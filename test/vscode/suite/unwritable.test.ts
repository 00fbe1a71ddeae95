import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { commands, window, workspace } from "vscode";
import { poll } from "./poll.ts";
import { told } from "./sightings.ts";
import { inWorkspace } from "./written-report.ts";

suite("New Postmortem where nothing can be written", () => {
	test("keeps the report in an unsaved editor when a file has the folder's name", async () => {
		const uri = inWorkspace("taken");
		await workspace.fs.writeFile(uri, new TextEncoder().encode("mine"));
		await createIn("taken", "Fan stuck at Brackwater");
		await untitledWith("Fan stuck at Brackwater");
		await told(/could not be written to .*taken.*save it in another place/);
		assert.equal(new TextDecoder().decode(await workspace.fs.readFile(uri)), "mine");
	});

	test("leaves nothing half-written on a full disk", async function () {
		const folder = inWorkspace("full").fsPath;
		if (!isMounted(folder)) this.skip();
		try {
			assert.throws(() => writeFileSync(join(folder, "rest"), "x".repeat(100_000)));
			const before = readdirSync(folder);
			await createIn("full", "Pump stuck at Brackwater");
			await untitledWith("Pump stuck at Brackwater");
			await told(/could not be written to .*full.*save it in another place/);
			assert.deepEqual(readdirSync(folder), before);
		} finally {
			execFileSync("umount", ["--lazy", folder]);
		}
	});

	teardown(async () => {
		await workspace.getConfiguration("postmortem").update("directory", undefined);
		await commands.executeCommand("leaveSnippet");
		await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
	});
});

async function createIn(directory: string, title: string): Promise<void> {
	await workspace.getConfiguration("postmortem").update("directory", directory);
	await commands.executeCommand("postmortem.new", { title, start: "2026-03-01 14:05" });
}

function untitledWith(title: string): Promise<boolean | undefined> {
	return poll(() => {
		const { document } = window.activeTextEditor ?? {};
		return document?.isUntitled && document.getText().includes(title);
	});
}

/** True when `folder` is now a disk of a few kilobytes; that takes root, on Linux. */
function isMounted(folder: string): boolean {
	mkdirSync(folder, { recursive: true });
	try {
		execFileSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", folder], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}
