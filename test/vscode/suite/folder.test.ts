import assert from "node:assert/strict";
import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages, type Uri, workspace } from "vscode";
import { type ReportsResult, reportsRequest } from "../../../server/src/protocol/messages.ts";
import { api } from "./api.ts";
import { poll } from "./poll.ts";
import { inWorkspace } from "./written-report.ts";

const report = (title: string) =>
	`# ${title}\n\n- Date: 2026-03-01\n\n## Impact\n\nTBD\n\n## Timeline\n\n- 14:05 UTC Alert\n- 14:20 UTC Recovery\n`;

suite("a folder of reports", () => {
	const folder = inWorkspace("checked-out");
	const at = (path: string) => join(folder.fsPath, path);

	suiteTeardown(() => rmSync(folder.fsPath, { recursive: true, force: true }));

	test("is known as it is on disk, whatever Git does to it", async () => {
		mkdirSync(at("postmortems"), { recursive: true });
		for (let number = 0; number < 500; number++) {
			writeFileSync(at(`postmortems/${number}.md`), report(`Incident ${number}`));
		}
		await poll(async () => (await titlesBelow(folder)).length === 500, 25);

		for (let number = 0; number < 250; number++) rmSync(at(`postmortems/${number}.md`));
		writeFileSync(at("postmortems/499.md"), report("Incident 499, told anew"));
		renameSync(at("postmortems"), at("incidents"));
		const expected = Array.from({ length: 249 }, (_, number) => `Incident ${number + 250}`);
		await poll(async () => {
			const titles = await titlesBelow(folder);
			assert.deepEqual(titles, [...expected, "Incident 499, told anew"]);
			return true;
		}, 25);

		rmSync(at("incidents"), { recursive: true });
		await poll(async () => (await titlesBelow(folder)).length === 0, 25);
	});

	test("has its findings listed, open or not", async () => {
		mkdirSync(at("postmortems"), { recursive: true });
		writeFileSync(at("postmortems/a.md"), report("A"));
		const uri = inWorkspace("checked-out/postmortems/a.md");
		const codes = () => languages.getDiagnostics(uri).map(({ code }) => code);
		await poll(() =>
			codes().some((code) => typeof code === "object" && code.value === "placeholder"),
		);

		await workspace.getConfiguration("postmortem").update("problems", "openFiles", undefined);
		await poll(() => codes().length === 0);
		await workspace.getConfiguration("postmortem").update("problems", undefined, undefined);
		await poll(() => codes().length > 0);
		rmSync(at("postmortems/a.md"));
		await poll(() => codes().length === 0);
	});
});

async function titlesBelow(folder: Uri): Promise<string[]> {
	const { server } = await api();
	const result = await server.ask<ReportsResult>(reportsRequest, {});
	const below = result?.reports.filter(({ uri }) => uri.startsWith(`${folder}/`)) ?? [];
	const number = (title: string) => Number(/\d+/.exec(title)?.[0]);
	return below.map(({ title }) => title).sort((a, b) => number(a) - number(b));
}
