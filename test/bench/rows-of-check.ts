import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { toTiming } from "./measure.ts";
import { markdownlintCli2, postmortem, remarkCli } from "./programs.ts";
import { inReportFolder } from "./report-folder.ts";
import type { Measured, Row, Skipped } from "./row.ts";
import { type ProcessCost, type Program, runProcess } from "./run-process.ts";

/** `postmortem check`, from the start of its process to its end. */
export const checkRows: readonly Row[] = [
	{
		name: "check-corpus",
		work: "`postmortem check` of the reports of the corpus, whole process",
		target: { ratio: 5 },
		measure: checkCorpus,
	},
	{
		name: "check-folder",
		work: "`postmortem check` of 10 000 reports of 8 KB, whole process",
		target: { ratio: 6, megabytes: 500, cores: 1.5 },
		measure: checkFolder,
	},
];

const corpus = join(import.meta.dirname, "../../../shared/corpus/reports");

async function checkCorpus(): Promise<Measured | Skipped> {
	if (!existsSync(corpus)) return { skipped: `There is no folder ${corpus}.` };

	const [ours = [], markdownlint = [], remark = []] = await alternate(5, [
		postmortem(corpus),
		markdownlintCli2(corpus, "*.md"),
		remarkCli(corpus),
	]);
	return {
		ours: wall(ours),
		peers: [
			{ name: "markdownlint-cli2", median: wall(markdownlint).median },
			{ name: "remark-cli", median: wall(remark).median },
		],
		figures: usage(ours),
		note: `${readdirSync(corpus).length} files`,
	};
}

/** One after the other, round after round: whatever else the machine does slows all of them. */
async function alternate(rounds: number, programs: readonly Program[]): Promise<ProcessCost[][]> {
	const costs: ProcessCost[][] = programs.map(() => []);
	for (let round = 0; round < rounds; round++) {
		for (const [index, program] of programs.entries()) {
			costs[index]?.push(await runProcess(program));
		}
	}
	return costs;
}

const count = 10_000;
/** The peer would take minutes for all. */
const samples = { few: 500, many: 1_000 };

async function checkFolder(): Promise<Measured> {
	const ours = await inReportFolder(count, (folder) => alternate(3, [postmortem(folder)]));
	const few = await peerOn(samples.few);
	const many = await peerOn(samples.many);
	const perFile = (many - few) / (samples.many - samples.few);
	return {
		ours: wall(ours.flat()),
		peers: [{ name: "markdownlint-cli2", median: many + perFile * (count - samples.many) }],
		figures: usage(ours.flat()),
		note: `markdownlint-cli2 measured on ${samples.few} files (${few.toFixed(0)} ms) and ${samples.many} (${many.toFixed(0)} ms), and drawn out in a line`,
	};
}

function peerOn(files: number): Promise<number> {
	return inReportFolder(files, async (folder) => {
		const [costs = []] = await alternate(2, [markdownlintCli2(folder, "**/*.md")]);
		return Math.min(...costs.map((it) => it.milliseconds));
	});
}

function wall(costs: readonly ProcessCost[]) {
	return toTiming(costs.map((it) => it.milliseconds));
}

/** The most memory, and how many cores were kept busy. */
function usage(costs: readonly ProcessCost[]) {
	const cores = costs.map((it) => it.cpuMilliseconds / it.milliseconds);
	return {
		megabytes: Math.max(...costs.map((it) => it.megabytes)),
		cores: toTiming(cores).median,
		cpuMilliseconds: toTiming(costs.map((it) => it.cpuMilliseconds)).median,
	};
}
