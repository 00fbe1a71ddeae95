import { lint } from "../../server/src/core/lint.ts";
import { parseReport } from "../../server/src/core/parse.ts";
import { rules } from "../../server/src/core/rules/index.ts";
import { templateById } from "../../server/src/core/templates.ts";
import { type Cost, exponentOf } from "./exponent.ts";
import { measure, type Timing, toTiming } from "./measure.ts";
import { postmortem } from "./programs.ts";
import { inReportFolder } from "./report-folder.ts";
import { reportOf } from "./reports.ts";
import type { Measured, Row } from "./row.ts";
import { timeKeystrokes } from "./rows-of-keystroke.ts";
import { runProcess } from "./run-process.ts";

const sizes = [64_000, 256_000, 1_024_000];
const counts = [125, 500, 2_000];
/** A power that is linear, and the noise of a machine. */
const target = { exponent: 1.1 };

/** The same work at 1 ×, 4 × and 16 × the size: how the cost grows. */
export const growthRows: readonly Row[] = [
	{
		name: "growth-keystroke",
		work: "keystroke to diagnostics at 64 KB, 256 KB and 1 MB",
		target,
		measure: () => grow(sizes, (bytes) => timeKeystrokes(reportOf(bytes), 60)),
	},
	{
		name: "growth-cold",
		work: "a text read and checked from nothing at 64 KB, 256 KB and 1 MB",
		target,
		measure: () => grow(sizes, (bytes) => timeCold(reportOf(bytes))),
	},
	{
		name: "growth-check",
		work: "`postmortem check` of 125, 500 and 2 000 reports of 8 KB, whole process",
		target,
		measure: () => grow(counts, (count) => inReportFolder(count, timeCheck)),
	},
];

async function grow(
	all: readonly number[],
	time: (size: number) => Promise<Timing>,
): Promise<Measured> {
	const costs: Cost[] = [];
	let ours: Timing | undefined;
	for (const size of all) {
		ours = await time(size);
		costs.push({ size, milliseconds: ours.median });
	}
	if (!ours) throw new Error("Nothing was measured.");
	const medians = costs.map((it) => `${it.milliseconds.toFixed(2)} ms`).join(", ");
	return { ours, figures: { exponent: exponentOf(costs) }, note: `medians: ${medians}` };
}

/** Each time another text, so that nothing is remembered. */
function timeCold(text: string): Promise<Timing> {
	const context = { template: templateById("classic"), today: "2026-03-02", settings: {} };
	let run = 0;
	return measure(7, () => {
		run++;
		return lint(parseReport(text.replaceAll("rising", `rising${run}`)), rules, context);
	});
}

async function timeCheck(folder: string): Promise<Timing> {
	const times: number[] = [];
	for (let run = 0; run < 3; run++) times.push((await runProcess(postmortem(folder))).milliseconds);
	return toTiming(times);
}
