/**
 * `npm run bench`: what a keystroke and a check cost, beside markdownlint and remark-lint on the same text in the same run.
 * Machines differ and are noisy, so read the ratios. `--json` prints one JSON object a row.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lint as markdownlint } from "markdownlint/sync";
import { remark } from "remark";
import recommended from "remark-preset-lint-recommended";
import {
	DidChangeTextDocumentNotification,
	DocumentDiagnosticRequest,
} from "vscode-languageserver/node";
import { lint } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { templateById } from "../../server/src/core/templates.ts";
import { open } from "../support/session.ts";
import { makeFolder, timeFolder } from "./folder-index.ts";
import { measure, type Timing } from "./measure.ts";
import { reportOf } from "./reports.ts";

const isJson = process.argv.includes("--json");
const remarkLint = remark().use(recommended);

for (const [name, bytes, runs] of [
	["10 KB", 10_000, 200],
	["1 MB", 1_000_000, 40],
] as const) {
	const text = reportOf(bytes);
	const ours = await keystroke(text, runs);
	const peerRuns = bytes > 100_000 ? 3 : 20;
	print(`keystroke to diagnostics, ${name}`, ours, {
		markdownlint: await measure(peerRuns, () => markdownlint({ strings: { text } })),
		"remark-lint": await measure(peerRuns, () => remarkLint.process(text)),
	});
}
await folder(reportOf(8_000), 200);
await index(10_000);

/** One character typed in the middle of the timeline, through the protocol, until the diagnostics are there. */
async function keystroke(text: string, runs: number): Promise<Timing> {
	const session = await open(text);
	const line = Math.floor(text.split("\n").length / 2);
	let version = 1;
	return measure(runs, async () => {
		const position = { line, character: 40 };
		await session.client.sendNotification(DidChangeTextDocumentNotification.type, {
			textDocument: { uri: session.uri, version: ++version },
			contentChanges: [{ range: { start: position, end: position }, text: "x" }],
		});
		await session.client.sendRequest(DocumentDiagnosticRequest.type, {
			textDocument: session.textDocument,
		});
	});
}

/** All files of a folder, read and checked in this process, one after the other. */
async function folder(text: string, count: number): Promise<void> {
	const directory = mkdtempSync(join(tmpdir(), "postmortem-bench-"));
	for (let index = 0; index < count; index++)
		writeFileSync(join(directory, `2026-03-01-${index}.md`), text);
	const each = (work: (text: string) => unknown) => async () => {
		for (const file of readdirSync(directory))
			await work(readFileSync(join(directory, file), "utf8"));
	};
	const context = { template: templateById("classic"), today: "2026-03-02", settings: {} };
	print(
		`check of ${count} files of 8 KB`,
		await measure(
			3,
			each((it) => lint(parseReport(it), rules, context)),
		),
		{
			markdownlint: await measure(
				3,
				each((it) => markdownlint({ strings: { it } })),
			),
			"remark-lint": await measure(
				1,
				each((it) => remarkLint.process(it)),
			),
		},
	);
	rmSync(directory, { recursive: true });
}

/** A folder in the server as it is built, in a process of its own; markdownlint reads a tenth of it, for comparison. */
async function index(count: number): Promise<void> {
	const directory = makeFolder(count);
	const times = await timeFolder(directory, count);
	const sample = readdirSync(join(directory, "postmortems/2001"));
	const peer = await measure(1, () => {
		for (const file of sample) {
			const text = readFileSync(join(directory, "postmortems/2001", file), "utf8");
			markdownlint({ strings: { text } });
		}
	});
	const whole = { ...peer, median: (peer.median * count) / sample.length };
	rmSync(directory, { recursive: true });
	const once = (milliseconds: number): Timing => ({
		median: milliseconds,
		p95: milliseconds,
		runs: 1,
	});
	print(`index of ${count} reports of 8 KB, first time`, once(times.first), {
		markdownlint: whole,
	});
	print("the same, second time", once(times.second), { markdownlint: whole });
	print("the same, one file changed", once(times.oneChange), {});
	const { medianKeystroke: median, slowestKeystroke: p95 } = times;
	print("keystroke while the folder is read (p95: the slowest)", { median, p95, runs: 1 }, {});
	console.log(
		isJson ? JSON.stringify({ work: "memory", ...times }) : `memory ${times.memory.toFixed(0)} MB`,
	);
}

function print(work: string, ours: Timing, peers: Readonly<Record<string, Timing>>): void {
	const ratios = Object.entries(peers).map(([peer, { median }]) => ({
		peer,
		median,
		ratio: median / ours.median,
	}));
	if (isJson) {
		console.log(JSON.stringify({ work, ...ours, peers: ratios }));
		return;
	}
	const beside = ratios.map(
		({ peer, median, ratio }) => `${peer} ${median.toFixed(1)} ms (${ratio.toFixed(1)} ×)`,
	);
	console.log(
		`${work}: median ${ours.median.toFixed(2)} ms, p95 ${ours.p95.toFixed(2)} ms; ${beside.join(", ")}`,
	);
}

process.exit(0);
