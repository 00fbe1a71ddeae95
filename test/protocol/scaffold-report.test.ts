import assert from "node:assert/strict";
import {
	type ScaffoldResult,
	scaffoldRequest,
	type TeamSettingsResult,
	teamSettingsRequest,
} from "../../server/src/protocol/messages.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open } from "../support/session.ts";

suite("postmortem/scaffold", () => {
	const params = { title: "Disk full", start: "2026-03-01T14:05", timeZone: "UTC" };

	test("gives text, snippet and name of a new report", async () => {
		const { client } = await open("");
		const result: ScaffoldResult = await client.sendRequest(scaffoldRequest, params);
		assert.equal(result.directory, "postmortems");
		assert.equal(result.fileName, "2026-03-01-disk-full.md");
		assert.match(result.text, /^# Disk full$/m);
		assert.match(result.snippet, /\$0$/);
	});

	test("follows the settings that hold for the folder", async () => {
		const settings = { directory: "docs", fileName: "{severity}-{slug}.md" };
		const { client } = await open("", { settings });
		const result: ScaffoldResult = await client.sendRequest(scaffoldRequest, {
			...params,
			uri: "file:///work",
			severity: "SEV1",
		});
		assert.deepEqual([result.directory, result.fileName], ["docs", "sev1-disk-full.md"]);
	});
});

suite("postmortem/teamSettings", () => {
	test("are those of the folder's configuration", async () => {
		const text = '{ "timeZone": "CET", "severities": ["P1", "P2"] }';
		const files = memoryFiles({ "file:///work/.postmortem.json": text });
		const { client } = await open("", { files, settings: { timeZone: "UTC" } });
		const ask = (uri?: string) =>
			client.sendRequest<TeamSettingsResult>(teamSettingsRequest, uri === undefined ? {} : { uri });
		assert.deepEqual(await ask("file:///work"), { timeZone: "CET", severities: ["P1", "P2"] });
		assert.deepEqual(await ask(), { timeZone: "UTC", severities: [] });
	});
});
