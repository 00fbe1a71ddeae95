import { mkdir } from "node:fs/promises";
import { dirname, extname, join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { templateForNew, templateNamed } from "../core/choose-template.ts";
import { fileNameFor } from "../core/file-name.ts";
import { scaffold } from "../core/scaffold.ts";
import { defaultSettings, type Settings } from "../core/settings.ts";
import type { Template } from "../core/template.ts";
import { builtInIds } from "../core/templates.ts";
import { isTimeZone, localTime } from "../core/zone-time.ts";
import { nodeFiles } from "../node-files.ts";
import { createConfigFiles } from "../workspace/config-files.ts";
import { filesIn } from "../workspace/file-access.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import { scopedSettings } from "../workspace/scoped-settings.ts";
import { type Structures, toScope } from "../workspace/structures.ts";
import { createTeamTemplates } from "../workspace/team-templates.ts";
import { type Call, type Command, exitFailed, exitOk } from "./command.ts";
import { gitAuthor } from "./git-author.ts";
import { configComplaints } from "./place-files.ts";
import type { Terminal } from "./terminal.ts";
import { createTextFile } from "./text-file.ts";

/** `postmortem new`: begin a report. */
export const newReport: Command = {
	name: "new",
	usage: "[OPTION]…",
	summary: "Begin a report from a template.",
	details: [
		"Writes a new report into the folder that .postmortem.json names (`postmortems` without one)",
		"and prints its path. A file that is there is never overwritten.",
	].join("\n"),
	options: {
		template: {
			value: "ID",
			words: `The structure: ${builtInIds.join(", ")}, or one of the team's own.`,
		},
		title: { value: "TITLE", words: "What happened, in a few words." },
		severity: { value: "SEVERITY", words: "Such as SEV1." },
		date: {
			value: "DATE",
			words:
				"When the incident began: YYYY-MM-DD, or with the time YYYY-MM-DDTHH:MM. Default: now.",
		},
		stdout: { words: "Print the report instead of writing it." },
	},
	run: runNew,
};

async function runNew({ paths, options }: Call, terminal: Terminal): Promise<number> {
	const [extra] = paths;
	if (extra !== undefined) {
		return failed(
			terminal,
			`There is nothing to do with ${extra}: put a title of several words in quotes.`,
		);
	}

	const { settings, structures, folder } = await settingsHere(terminal);
	const template = templateFor(options.get("template"), structures);
	if (typeof template === "string") return failed(terminal, template);

	const timeZone = isTimeZone(settings.timeZone) ? settings.timeZone : terminal.timeZone;
	const now = localTime(terminal.now(), timeZone);
	const start = startOf(options.get("date"), now);
	if (start === undefined) {
		return failed(
			terminal,
			"--date wants a day such as 2026-03-01, or a time such as 2026-03-01T14:05.",
		);
	}

	const title = options.get("title") ?? "";
	const severity = options.get("severity");
	const author = await gitAuthor(terminal.folder);
	const { text } = scaffold(template, { title, severity, start, timeZone, author, now });
	if (options.has("stdout")) {
		terminal.write(text);
		return exitOk;
	}

	const pattern = template.fileName ?? settings.fileName;
	const fileName = fileNameFor(pattern, { date: start.slice(0, 10), title, severity });
	return write(join(folder, settings.directory, fileName), text, terminal);
}

interface Here {
	readonly settings: Settings;
	readonly structures: Structures;
	/** Where `directory` starts from. */
	readonly folder: string;
}

async function settingsHere({ folder, warn }: Terminal): Promise<Here> {
	const uri = pathToFileURL(join(folder, "new.md")).href;
	const { whyUnread } = nodeFiles;
	const readings = await createConfigFiles(nodeFiles.read, { whyUnread }).above(uri);
	for (const line of readings.flatMap((it) => configComplaints(it, folder))) warn(line);
	const scoped = scopedSettings({ settings: defaultSettings, root: undefined }, readings);
	const teamTemplates = createTeamTemplates(nodeFiles.read, filesIn(nodeFiles));
	const { settings, structures, ...roots } = await toScope(teamTemplates, uri, scoped);
	const root = roots.directoryRoot ?? roots.root;
	return { settings, structures, folder: root === undefined ? folder : fileURLToPath(root) };
}

/** The template asked for, or in one sentence which there are. */
function templateFor(
	id: string | undefined,
	{ templates, configured }: Structures,
): Template | string {
	if (id === undefined) return templateForNew(templates, configured);

	const ids = templates.map((template) => template.id).join(", ");
	return templateNamed(templates, id) ?? `--template can be ${ids}, not “${id}”.`;
}

/** A day that is given without a time is kept without one. */
function startOf(said: string | undefined, now: string): string | undefined {
	if (said === undefined) return now;

	const [, date, time] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?$/.exec(said.trim()) ?? [];
	if (date === undefined) return undefined;

	const whole = new Date(`${date}T${time ?? "00:00"}:00Z`);
	const isReal = !Number.isNaN(whole.getTime()) && whole.toISOString().startsWith(date);
	if (!isReal) return undefined;
	return time === undefined ? date : `${date}T${time}`;
}

async function write(path: string, text: string, terminal: Terminal): Promise<number> {
	try {
		await mkdir(dirname(path), { recursive: true });
		const written = await writeFree(path, text);
		terminal.write(`${relative(terminal.folder, resolve(written))}\n`);
		return exitOk;
	} catch (error) {
		return failed(terminal, `${path}: ${reasonOf(error)}`);
	}
}

/** Take the name, or when it is taken the first free one with `-2`, `-3`… before the extension. */
async function writeFree(path: string, text: string): Promise<string> {
	const extension = extname(path);
	for (let number = 1; ; number++) {
		const suffix = number === 1 ? "" : `-${number}`;
		const free = `${path.slice(0, path.length - extension.length)}${suffix}${extension}`;
		if (await createTextFile(free, text)) return free;
	}
}

function failed(terminal: Terminal, line: string): number {
	terminal.warn(line);
	return exitFailed;
}
