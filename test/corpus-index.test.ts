import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { nodeFiles } from "../server/src/node-files.ts";
import { type ReportsResult, reportsRequest } from "../server/src/protocol/messages.ts";
import { inspectedBelow } from "./support/inspected.ts";
import { open } from "./support/session.ts";

const folder = new URL("../../shared/corpus/reports", import.meta.url);

suite("a folder of real reports", function () {
	this.timeout(60_000);

	test("is listed with the counts that `postmortem inspect` prints", async function () {
		if (!existsSync(folder)) this.skip();
		const listed = await listedBelow(folder.href);
		const inspected = await inspectedBelow(fileURLToPath(folder));
		assert.ok(inspected.length > 200);
		assert.deepEqual(listed, inspected);
	});
});

/** Path, title, entries, action items, action items done: as the views get them. */
async function listedBelow(uri: string) {
	const session = await open("", {
		files: nodeFiles,
		folders: [{ uri, name: "reports" }],
	});
	await new Promise<void>((resolve) => {
		session.client.onNotification("postmortem/reportsChanged", async () => {
			const { isComplete } = await session.client.sendRequest<ReportsResult>(reportsRequest, {});
			if (isComplete) resolve();
		});
		void session.client.sendRequest(reportsRequest, {});
	});
	const { reports } = await session.client.sendRequest<ReportsResult>(reportsRequest, {});
	return reports
		.map(({ uri: it, title, entries, actions }) => ({
			file: fileURLToPath(it),
			title,
			entries,
			actions: actions.length,
			done: actions.filter(({ done }) => done).length,
		}))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}
