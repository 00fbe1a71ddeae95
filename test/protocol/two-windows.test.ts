import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { DidChangeWatchedFilesNotification } from "vscode-languageserver/node";
import { nodeFiles } from "../../server/src/node-files.ts";
import {
	type ReportsResult,
	reportsChangedNotification,
	reportsRequest,
} from "../../server/src/protocol/messages.ts";
import { inFolder } from "../support/run-cli.ts";
import { open, type TestSession } from "../support/session.ts";

const count = 250;

suite("two windows on one folder", () => {
	test("read it at once, and keep what a third one takes from both", async () => {
		await inFolder(reports(), async (folder) => {
			const windows = await Promise.all([window(folder), window(folder), window(folder)]);
			const told = await Promise.all(windows.map(titles));
			for (const it of told) assert.deepEqual(it, expected());
			await Promise.all(windows.map(close));
			for (const line of cacheLines(folder)) assert.doesNotThrow(() => JSON.parse(line), line);
			assert.deepEqual(await titlesInNew(folder), expected());
		});
	});

	test("see what is saved in the other", async () => {
		await inFolder(reports(), async (folder) => {
			const [one, other] = [await window(folder), await window(folder)];
			await Promise.all([titles(one), titles(other)]);
			const path = join(folder, "postmortems/7.md");
			await writeFile(path, report("Saved in the other"));
			const title = "Saved in the other";
			const seen = await Promise.all([one, other].map((it) => titlesAfter(it, path, title)));
			for (const it of seen) assert.equal(it.length, count);
			await Promise.all([one, other].map(close));
			assert.ok((await titlesInNew(folder)).includes(title));
		});
	});

	test("go on when one takes away what both keep", async () => {
		await inFolder(reports(), async (folder) => {
			const [one, other] = [await window(folder), await window(folder)];
			await titles(one);
			await close(one);
			await rm(join(folder, "storage"), { recursive: true });
			assert.deepEqual(await titles(other), expected());
			await close(other);
			assert.deepEqual(await titlesInNew(folder), expected());
		});
	});

	test("are not misled by what was cut off or written over each other", async () => {
		await inFolder(reports(), async (folder) => {
			await titlesInNew(folder);
			const path = join(folder, "storage/reports.ndjson");
			const [header = "", ...lines] = cacheLines(folder);
			const torn = lines.map((line, index) => (index % 3 === 0 ? line.slice(index) : line));
			await writeFile(path, `${[header, ...torn].join("\n")}${lines[0]?.slice(0, 40)}`);
			assert.deepEqual(await titlesInNew(folder), expected());
		});
	});
});

function reports(): Record<string, string> {
	const numbers = Array.from({ length: count }, (_, index) => index);
	return Object.fromEntries(
		numbers.map((number) => [`postmortems/${number}.md`, report(`Outage ${number}`)]),
	);
}

function expected(): string[] {
	return Array.from({ length: count }, (_, index) => `Outage ${index}`).sort();
}

function report(title: string): string {
	return `# ${title}\n\n## Timeline\n\n- 14:05 UTC It fails\n- 14:20 UTC It works\n\n## Root Cause\n\nA disk was full.\n`;
}

/** A server of its own on the folder's disk; all keep what they read in one place. */
function window(folder: string): Promise<TestSession> {
	const uri = pathToFileURL(folder).href;
	return open("", {
		files: nodeFiles,
		folders: [{ uri, name: "work" }],
		initializationOptions: { storage: `${uri}/storage` },
	});
}

/** What a window that opens now tells, and closes again: what it keeps is written by then. */
async function titlesInNew(folder: string): Promise<string[]> {
	const session = await window(folder);
	const told = await titles(session);
	await close(session);
	return told;
}

async function close({ client }: TestSession): Promise<void> {
	await client.sendRequest("shutdown");
}

/** All there are, once all files have been read. */
async function titles(session: TestSession): Promise<string[]> {
	return titlesWhen(session, ({ isComplete }) => isComplete);
}

/** What the window tells when it has been told of the change of a file, and has seen that it is called `title`. */
async function titlesAfter(session: TestSession, path: string, title: string): Promise<string[]> {
	const changes = [{ uri: pathToFileURL(path).href, type: 2 as const }];
	await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes });
	return titlesWhen(session, ({ reports }) => reports.some((it) => it.title === title));
}

/** Asks now, and again whenever the server says that something changed. */
async function titlesWhen(
	{ client }: TestSession,
	isIt: (result: ReportsResult) => boolean,
): Promise<string[]> {
	for (;;) {
		const changed = new Promise((resolve) => {
			client.onNotification(reportsChangedNotification, resolve);
		});
		const result: ReportsResult = await client.sendRequest(reportsRequest, {});
		if (isIt(result)) return result.reports.map(({ title }) => title).sort();
		await changed;
	}
}

function cacheLines(folder: string): string[] {
	return readFileSync(join(folder, "storage/reports.ndjson"), "utf8").trimEnd().split("\n");
}
