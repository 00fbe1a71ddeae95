import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { configFileName } from "../core/config-file.ts";
import { createLineIndex } from "../core/line-index.ts";
import { defaultSettings } from "../core/settings.ts";
import { localDate } from "../core/zone-time.ts";
import { listFilesAt } from "../list-files-at.ts";
import { readFileAt } from "../read-file-at.ts";
import { type ConfigReading, createConfigFiles } from "../workspace/config-files.ts";
import { type Examined, examine } from "../workspace/examine.ts";
import { scopedSettings } from "../workspace/scoped-settings.ts";
import { type Scope, toScope } from "../workspace/structures.ts";
import { createTeamTemplates } from "../workspace/team-templates.ts";
import { type Found, findFiles } from "./find-files.ts";
import { reasonOf } from "./reason-of.ts";
import type { Terminal } from "./terminal.ts";
import { decode, readTextFile, type TextFile } from "./text-file.ts";

export interface Loaded {
	readonly kind: "loaded";
	/** As the user named it, or below the folder the user named. */
	readonly path: string;
	/** Named itself, not found in a folder: taken for a report whatever it looks like. */
	readonly isNamed: boolean;
	readonly file: TextFile;
	/** What this file would be understood as with another text. */
	examine(text: string): Examined;
}

export interface Unreadable {
	readonly kind: "unreadable";
	readonly path: string;
	readonly reason: string;
}

interface Source {
	readonly paths: readonly string[];
	/** What standard input is called: it decides which configuration holds. */
	readonly inputName: string;
}

/** Read every file that `paths` lead to, with the configuration that holds for it. */
export async function* loadReports(
	{ paths, inputName }: Source,
	terminal: Terminal,
): AsyncIterable<Loaded | Unreadable> {
	const configFiles = createConfigFiles(readFileAt);
	const teamTemplates = createTeamTemplates(readFileAt, listFilesAt);
	const told = new Set<ConfigReading>();
	for await (const found of findFiles(paths)) {
		if (found.kind === "unreadable") {
			yield found;
			continue;
		}

		const path = found.kind === "input" ? inputName : found.path;
		const uri = pathToFileURL(resolve(terminal.folder, path)).href;
		const readings = await configFiles.above(uri);
		for (const reading of readings.filter((it) => !told.has(it))) {
			told.add(reading);
			yield* faultsIn(reading, terminal.folder);
		}
		const scoped = scopedSettings({ settings: defaultSettings, root: undefined }, readings);
		const scope = await toScope(teamTemplates, uri, scoped);
		yield await load(found, { path, uri, scoped: scope }, terminal);
	}
}

interface Origin {
	readonly path: string;
	readonly uri: string;
	readonly scoped: Scope;
}

async function load(
	found: Readable,
	{ path, uri, scoped }: Origin,
	terminal: Terminal,
): Promise<Loaded | Unreadable> {
	const viewerTimeZone = terminal.timeZone;
	const today = localDate(terminal.now(), viewerTimeZone);
	try {
		const file =
			found.kind === "input" ? decode(await terminal.readInput()) : await readTextFile(found.path);
		const isNamed = found.kind === "input" || found.isNamed;
		return {
			kind: "loaded",
			path,
			isNamed,
			file,
			examine: (text) => examine(text, { uri, scoped, today, viewerTimeZone }),
		};
	} catch (error) {
		return { kind: "unreadable", path, reason: reasonOf(error) };
	}
}

type Readable = Exclude<Found, { kind: "unreadable" }>;

/** A broken configuration file: its first fault says enough to begin with. */
function* faultsIn({ folder, text, faults }: ConfigReading, from: string): Iterable<Unreadable> {
	const [fault] = faults;
	if (!fault) return;

	const { line, column } = createLineIndex(text)(fault.span.start);
	const path = relative(from, fileURLToPath(`${folder}/${configFileName}`));
	yield { kind: "unreadable", path: `${path}:${line}:${column}`, reason: fault.message };
}
