import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { toTiming } from "./measure.ts";
import { reportOf } from "./reports.ts";
import type { Row } from "./row.ts";

/** In a real VS Code, which is started three times, once for both rows. */
export const editorRows: readonly Row[] = [
	{
		name: "editor-activation",
		work: "activation of the extension in VS Code, its code loaded for the first time",
		target: { median: 60 },
		measure: async () => {
			const all = await figures();
			return { ours: toTiming(all.map((it) => it.activation)) };
		},
	},
	{
		name: "editor-preview",
		work: "preview update after a keystroke in VS Code, 50 KB report, until the page shows it",
		target: { median: 30 },
		measure: async () => {
			const all = await figures();
			return { ours: toTiming(all.flatMap((it) => it.updates)) };
		},
	},
];

/** Milliseconds. */
interface Figures {
	readonly activation: number;
	/** From the moment when extensions hear of the keystroke. */
	readonly updates: readonly number[];
}

let known: Promise<Figures[]> | undefined;

function figures(): Promise<Figures[]> {
	known ??= (async () => [await inWindow(), await inWindow(), await inWindow()])();
	return known;
}

/** What a fresh window tells. */
async function inWindow(): Promise<Figures> {
	const folder = mkdtempSync(join(tmpdir(), "postmortem-editor-"));
	writeFileSync(join(folder, "report.md"), reportOf(50_000));
	const script = join(import.meta.dirname, "../vscode/run-bench.ts");
	const imports = join(import.meta.dirname, "../../scripts/typescript.mjs");
	const child = spawn(process.execPath, ["--import", imports, script], {
		env: { ...process.env, BENCH_FOLDER: folder, TEST_COUNTS: join(folder, "counts.json") },
		stdio: ["ignore", "ignore", "inherit"],
	});
	const status = await new Promise((resolve) => child.once("exit", resolve));
	if (status !== 0) throw new Error(`VS Code ended with ${status}.`);
	const text = readFileSync(join(folder, "figures.json"), "utf8");
	rmSync(folder, { recursive: true });
	return JSON.parse(text);
}
