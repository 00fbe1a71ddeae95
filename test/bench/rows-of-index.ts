import { type FolderTimes, timeFolder } from "./folder-index.ts";
import { toTiming } from "./measure.ts";
import { inReportFolder } from "./report-folder.ts";
import type { Measured, Row } from "./row.ts";

const count = 10_000;

/** The server reads a folder of reports, once for all of these rows. */
export const indexRows: readonly Row[] = [
	row("first", "read for the first time", ({ first, megabytes }) => ({
		ours: toTiming([first]),
		figures: { megabytes },
	})),
	row("second", "read again in the next session", ({ second }) => ({ ours: toTiming([second]) })),
	row("change", "one file changed", ({ changes }) => ({ ours: toTiming(changes) })),
	row("typing", "a keystroke while they are read", ({ keystrokes }) => ({
		ours: toTiming(keystrokes),
		figures: { slowest: Math.max(...keystrokes) },
	})),
];

let times: Promise<FolderTimes> | undefined;

function row(name: string, words: string, toMeasured: (times: FolderTimes) => Measured): Row {
	return {
		name: `index-${name}`,
		work: `index of ${count} reports of 8 KB: ${words}`,
		target: {},
		measure: async () => {
			times ??= inReportFolder(count, (folder) => timeFolder(folder, count));
			return toMeasured(await times);
		},
	};
}
