import assert from "node:assert/strict";
import { DidChangeConfigurationNotification } from "vscode-languageserver";
import { parseConfigFile } from "../../server/src/core/config-file.ts";
import {
	configurationChangedNotification,
	type EffectiveConfigurationResult,
	effectiveConfigurationRequest,
} from "../../server/src/protocol/messages.ts";
import { memoryFiles } from "../support/memory-files.ts";
import { open, type SessionOptions } from "../support/session.ts";

const report = "---\nstatus: draft\n---\n\n# Disk full\n\n## Timeline\n\n- 14:05 UTC Alert\n";
const near = "file:///work/incidents/.postmortem.json";
const far = "file:///work/.postmortem.json";

suite("effective configuration", () => {
	test("says of each value which file it is from, the nearest last", async () => {
		const text = await shown({
			files: memoryFiles({
				[far]: '{ "timeZone": "CET", "directory": "a" }',
				[near]: '{ "timeZone": "UTC" }',
			}),
		});
		has(text, '"timeZone": "UTC", // /work/incidents/.postmortem.json');
		has(text, '"directory": "a", // /work/.postmortem.json');
		has(text, '"fileName": "{date}-{slug}.md", // default');
	});

	test("says where in the editor a value was set", async () => {
		const settings = { timeZone: "UTC", directory: "postmortems", inlayHints: "off" };
		const origins = { timeZone: "user settings", inlayHints: "workspace settings" };
		const text = await shown({ settings }, origins);
		has(text, '"timeZone": "UTC", // user settings');
		has(text, '"directory": "postmortems", // default');
		has(text, '// "inlayHints": "off" (workspace settings)');
	});

	test("knows only that it was the editor where the client does not say more", async () => {
		has(await shown({ settings: { timeZone: "UTC" } }), `"UTC", // the editor's settings`);
	});

	test("says of each rule who had the last word", async () => {
		const config =
			'{ "preset": "strict", "template": "narrative", "rules": { "placeholder": "off" } }';
		const text = await shown({ files: memoryFiles({ [near]: config }) });
		has(text, '"placeholder": "off", // /work/incidents/.postmortem.json');
		has(text, '"timeline-gap": "info", // preset strict');
		assert.match(text, /"[\w-]+": "\w+",? \/\/ template narrative\n/);
	});

	test("says what the file is taken for", async () => {
		const text = await shown({});
		assert.match(text, /^\/\/ What holds for \/work\/incidents\/2026-03-01-outage\.md/);
		assert.match(text, /^\/\/ It is a report: ./m);
		assert.match(text, /^\/\/ It follows the template classic: ./m);
		has(text, "// It is a draft");
	});

	test("can be written into a configuration file as it is", async () => {
		const { value, faults } = parseConfigFile(await shown({}));
		assert.deepEqual(faults, []);
		assert.equal(value?.preset, "recommended");
	});

	test("tells of files that are not open, and of no file", async () => {
		const { client } = await open(report, {});
		for (const uri of ["file:///work/other.md", "untitled:Untitled-1", ""]) {
			const { text } = await client.sendRequest<EffectiveConfigurationResult>(
				effectiveConfigurationRequest,
				{ uri },
			);
			has(text, '"preset": "recommended", // default');
		}
	});
});

async function shown(options: SessionOptions, origins?: Readonly<Record<string, string>>) {
	const { client, uri } = await open(report, options);
	const { text } = await client.sendRequest<EffectiveConfigurationResult>(
		effectiveConfigurationRequest,
		{ uri, ...(origins && { origins }) },
	);
	return text;
}

function has(text: string, part: string) {
	assert.ok(text.includes(part), text);
}

suite("changes of the configuration", () => {
	test("are told to clients that want to know", async () => {
		const { client, textDocument } = await open(report, {
			initializationOptions: { status: true },
		});
		const told = new Promise<void>((resolve) => {
			client.onNotification(configurationChangedNotification, () => resolve());
		});
		await client.sendRequest("textDocument/documentSymbol", { textDocument });
		await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		await told;
	});
});
