import assert from "node:assert/strict";
import {
	WorkDoneProgress,
	type WorkDoneProgressBegin,
	WorkDoneProgressCreateRequest,
} from "vscode-languageserver/node";
import { type ReportsResult, reportsRequest } from "../../server/src/protocol/messages.ts";
import { vscode } from "../support/clients.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type TestSession } from "../support/session.ts";

const folders = [{ uri: "file:///work", name: "work" }];
const capabilities = { ...vscode, window: { workDoneProgress: true } };

suite("progress of reading a folder", () => {
	test("is shown when there is much to read, and ends", async () => {
		const { said, ended } = await read(2_000);
		await ended;
		assert.deepEqual([said[0], said.at(-1)], ["begin Reading reports", "end"]);
	});

	test("can be stopped; what was read stays known", async () => {
		const { session, ended } = await read(2_500, { stopsAtOnce: true });
		await ended;
		const result = await session.client.sendRequest<ReportsResult>(reportsRequest, {});
		assert.equal(result.isComplete, false);
	});

	test("is not shown for a few files", async () => {
		const { session, said } = await read(20);
		await session.client.sendRequest(reportsRequest, {});
		assert.deepEqual(said, []);
	});
});

interface Reading {
	readonly session: TestSession;
	readonly said: readonly string[];
	readonly ended: Promise<void>;
}

async function read(count: number, { stopsAtOnce = false } = {}): Promise<Reading> {
	const paths = Array.from({ length: count }, (_, number) => `file:///work/notes/${number}.md`);
	const disk = memoryFiles(Object.fromEntries(paths.map((path) => [path, "# Notes\n"])));
	// But for the first, nothing is read before the server has heard that it is to stop.
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => {
		release = resolve;
	});
	const slowRead = async (uri: string) => {
		if (uri.endsWith(".md") && !uri.endsWith("/0.md")) await released;
		return disk.read(uri);
	};
	const files = stopsAtOnce ? { ...disk, read: slowRead } : disk;
	const session = await open("", { files, folders, capabilities });
	const said: string[] = [];
	const ended = followProgress(session, said, stopsAtOnce ? release : undefined);
	await session.client.sendRequest(reportsRequest, {});
	return { session, said, ended };
}

/** Writes down what is shown, until the end; with `release`, stops it as soon as it is shown. */
function followProgress(
	session: TestSession,
	said: string[],
	release: (() => void) | undefined,
): Promise<void> {
	const { client } = session;
	return new Promise((resolve) => {
		client.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
			client.onProgress(WorkDoneProgress.type, token, (value) => {
				said.push(shown(value));
				if (value.kind === "end") resolve();
				if (value.kind === "begin" && release) void stop(session, token).then(release);
			});
		});
	});
}

async function stop({ client }: TestSession, token: string | number): Promise<void> {
	await client.sendNotification("window/workDoneProgress/cancel", { token });
	await client.sendRequest(reportsRequest, {});
}

function shown(value: WorkDoneProgressBegin | { readonly kind: string }): string {
	return "title" in value ? `${value.kind} ${value.title}` : value.kind;
}
