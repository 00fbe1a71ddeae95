import { sep } from "node:path";
import { charts } from "../core/insights/charts/index.ts";
import { insights } from "../core/insights/insights.ts";
import { localDate } from "../core/zone-time.ts";
import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import { loadFacts } from "./load-facts.ts";
import { statsFormats } from "./stats-formats/index.ts";
import type { Terminal } from "./terminal.ts";

/** `postmortem stats`: what a folder of reports tells when they are read together. */
export const stats: Command = {
	name: "stats",
	usage: "[OPTION]… PATH…",
	summary: "Count incidents, durations, repeats and open actions.",
	details: [
		"Counts over the files named and the reports in the folders named: incidents by month and",
		"severity, the median and the spread of each metric, services, causes and tags that come",
		"back, and the open actions by age and owner.",
	].join("\n"),
	options: {
		format: {
			value: "FORMAT",
			oneOf: [...statsFormats.keys()],
			words: "table (default), json, csv or markdown.",
		},
	},
	run: runStats,
};

async function runStats({ paths, options }: Call, terminal: Terminal): Promise<number> {
	if (paths.length === 0) {
		terminal.warn("Name what to count, such as `postmortem stats .` for this folder.");
		return exitFailed;
	}

	const { reports: loaded, failed } = await loadFacts(paths, terminal);
	const reports = loaded.map(({ path, facts }) => ({ path: path.split(sep).join("/"), facts }));
	if (reports.length === 0 && failed === 0) {
		terminal.warn("No reports found; name a file to count it all the same.");
	}
	const today = localDate(terminal.now(), terminal.timeZone);
	const found = insights(reports, today);
	const statistics = { reports, insights: found, charts: charts(found, reports), today };
	terminal.write(statsFormats.get(options.get("format") ?? "table")?.(statistics) ?? "");
	return failed > 0 ? exitFailed : exitOk;
}
