import { resolve, sep } from "node:path";
import { exportFormats } from "../core/export/export-formats.ts";
import { exportRows } from "../core/export/export-rows.ts";
import { localDate } from "../core/zone-time.ts";
import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import { loadFacts } from "./load-facts.ts";
import { sourceName } from "./source-name.ts";
import type { Terminal } from "./terminal.ts";

/** `postmortem export`: what reports tell, for databases. */
export const exportReports: Command = {
	name: "export",
	usage: "[OPTION]… PATH…",
	summary: "Print what reports tell as rows, for databases.",
	details: [
		"Prints a row for each report, entry and action item of the files named and of the reports in",
		"the folders named. docs/export.md tells the columns, and shows queries over many repositories.",
	].join("\n"),
	options: {
		format: {
			value: "FORMAT",
			oneOf: [...exportFormats.keys()],
			words: "ndjson (default), one JSON object a line, or csv.",
		},
		source: {
			value: "NAME",
			words: "What all rows say they are from; without it, the name of the repository's folder.",
		},
	},
	run: runExport,
};

async function runExport({ paths, options }: Call, terminal: Terminal): Promise<number> {
	const [first] = paths;
	if (first === undefined) {
		terminal.warn("Name what to export, such as `postmortem export .` for this folder.");
		return exitFailed;
	}

	const { reports, failed } = await loadFacts(paths, terminal);
	if (reports.length === 0 && failed === 0) {
		terminal.warn("No reports found; name a file to export it all the same.");
	}
	const context = {
		source: options.get("source") ?? (await sourceName(resolve(terminal.folder, first))),
		today: localDate(terminal.now(), terminal.timeZone),
	};
	const rows = reports.flatMap(({ path, ...report }) => [
		...exportRows({ path: path.split(sep).join("/"), ...report }, context),
	]);
	terminal.write(exportFormats.get(options.get("format") ?? "ndjson")?.(rows) ?? "");
	return failed > 0 ? exitFailed : exitOk;
}
