import assert from "node:assert/strict";
import {
	type CodeLens,
	CodeLensRequest,
	DidChangeConfigurationNotification,
} from "vscode-languageserver";
import {
	insertMetricsRequest,
	type MetricsResult,
	metricsRequest,
	type PlainEdit,
} from "../../server/src/protocol/messages.ts";
import { vscode } from "../support/clients.ts";
import { open, type SessionOptions } from "../support/session.ts";

const report = `# Disk full

## Summary

The disk was full.

## Timeline

- 14:05 UTC **[impact start]** Disk full
- 14:09 UTC **[detected]** Page
`;
const initializationOptions = { codeLens: true };

suite("code lenses", () => {
	test("stand above the timeline, and run the client's command", async () => {
		const [lens] = await lenses({ initializationOptions });
		assert.equal(lens?.range.start.line, 6);
		assert.deepEqual(lens?.command, {
			title: "Detected after 4 min",
			command: "postmortem.explainMetrics",
			arguments: ["file:///work/incidents/2026-03-01-outage.md"],
		});
	});

	test("can be switched off", async () => {
		assert.deepEqual(await lenses({ initializationOptions, settings: { codeLens: "off" } }), []);
	});

	test("are asked for again when settings change", async () => {
		const workspace = { ...vscode.workspace, codeLens: { refreshSupport: true } };
		const capabilities = { ...vscode, workspace };
		const { client } = await open(report, { initializationOptions, capabilities });
		const refreshed = new Promise((resolve) => {
			client.onRequest("workspace/codeLens/refresh", () => resolve(true) ?? null);
		});
		await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
		assert.equal(await refreshed, true);
	});

	test("are not offered to a client without the command", async () => {
		const { initialized } = await open(report);
		assert.equal(initialized.capabilities.codeLensProvider, undefined);
	});
});

suite("postmortem/metrics", () => {
	test("says how each metric came about", async () => {
		const { client, uri } = await open(report);
		const result: MetricsResult = await client.sendRequest(metricsRequest, { uri });
		const [metric] = result.metrics;
		assert.equal(metric?.name, "Time to detect");
		assert.equal(metric?.formula, "detected 14:09 UTC − impact start 14:05 UTC");
		assert.deepEqual([metric?.from.start.line, metric?.to.start.line], [8, 9]);
		assert.equal(result.isInsertable, true);
	});

	test("gives the edit that writes them into the summary", async () => {
		const { client, uri } = await open(report);
		const edit: PlainEdit = await client.sendRequest(insertMetricsRequest, { uri });
		assert.match(edit.newText, /^\n\n- \*\*Time to detect:\*\* 4 min \(14:05 – 14:09 UTC\)$/);
		assert.equal(edit.range.start.line, 4);
	});

	test("gives none for what is no report", async () => {
		const { client, uri } = await open("# A library\n", { uri: "file:///README.md" });
		assert.equal(await client.sendRequest(metricsRequest, { uri }), null);
		assert.equal(await client.sendRequest(insertMetricsRequest, { uri }), null);
	});
});

async function lenses(options: SessionOptions): Promise<CodeLens[]> {
	const { client, textDocument } = await open(report, options);
	return (await client.sendRequest(CodeLensRequest.type, { textDocument })) ?? [];
}
