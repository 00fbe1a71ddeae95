import { sep } from "node:path";
import { type ActionState, listActions } from "../core/action-list.ts";
import { localDate } from "../core/zone-time.ts";
import { actionFormats } from "./action-formats/index.ts";
import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import { loadFacts } from "./load-facts.ts";
import type { Terminal } from "./terminal.ts";

/** `postmortem actions`: what was promised, over many reports. */
export const actions: Command = {
	name: "actions",
	usage: "[OPTION]… PATH…",
	summary: "List the action items of reports.",
	details: [
		"Lists the action items of the files named and of the reports in the folders named: what is",
		"overdue first, then what is open, then what is done.",
	].join("\n"),
	options: {
		open: { words: "Only what is still to be done; what is overdue, too." },
		overdue: { words: "Only what should have been done before today." },
		owner: { value: "NAME", words: "Only what this person or team has, such as ana." },
		format: {
			value: "FORMAT",
			oneOf: [...actionFormats.keys()],
			words: "table (default), json, csv or markdown.",
		},
	},
	run: runActions,
};

async function runActions({ paths, options }: Call, terminal: Terminal): Promise<number> {
	if (options.has("open") && options.has("overdue")) {
		terminal.warn("Say --open or --overdue, not both: what is overdue is open, too.");
		return exitFailed;
	}
	if (paths.length === 0) {
		terminal.warn("Name where to look, such as `postmortem actions .` for this folder.");
		return exitFailed;
	}

	const { reports, failed } = await loadFacts(paths, terminal);
	if (reports.length === 0 && failed === 0) {
		terminal.warn("No reports found; name a file to look into it all the same.");
	}
	const listed = listActions(
		reports.map(({ path, facts }) => ({ path: path.split(sep).join("/"), facts })),
		{
			today: localDate(terminal.now(), terminal.timeZone),
			states: statesWanted(options),
			owner: options.get("owner"),
		},
	);
	const format = actionFormats.get(options.get("format") ?? "table");
	const { colours, width } = terminal;
	terminal.write(format?.(listed, { colours, width }) ?? "");
	return failed > 0 ? exitFailed : exitOk;
}

function statesWanted(options: Call["options"]): readonly ActionState[] | undefined {
	if (options.has("overdue")) return ["overdue"];
	return options.has("open") ? ["overdue", "open"] : undefined;
}
