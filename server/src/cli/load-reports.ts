import { relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Fault } from "../core/config-file.ts";
import { configFileName } from "../core/config-file-name.ts";
import { createLineIndex } from "../core/line-index.ts";
import type { Report } from "../core/report.ts";
import { defaultSettings } from "../core/settings.ts";
import { localDate } from "../core/zone-time.ts";
import { nodeFiles } from "../node-files.ts";
import { type ConfigReading, createConfigFiles } from "../workspace/config-files.ts";
import { type Circumstances, type Examined, examine } from "../workspace/examine.ts";
import { filesIn } from "../workspace/file-access.ts";
import { createLinkTargets, type TargetSource } from "../workspace/link-targets.ts";
import { namedTemplates } from "../workspace/named-templates.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import { scopedSettings } from "../workspace/scoped-settings.ts";
import { type Scope, toScope } from "../workspace/structures.ts";
import { createTeamTemplates } from "../workspace/team-templates.ts";
import { type Found, findFiles } from "./find-files.ts";
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
	examine(text: string, known?: Pick<Circumstances, "reportsIn">): Examined;
	/** Look for what the links of the report lead to, before it is asked for its findings. */
	lookUp(report: Report): Promise<unknown>;
}

/** A configuration file of which something is not understood. */
export interface FaultyConfig {
	readonly kind: "configuration";
	readonly path: string;
	readonly text: string;
	readonly faults: readonly Fault[];
}

export interface Unreadable {
	readonly kind: "unreadable";
	readonly path: string;
	readonly reason: string;
}

export interface Source {
	readonly paths: readonly string[];
	/** What standard input is called: it decides which configuration holds. */
	readonly inputName: string;
}

/** Read every file that `paths` lead to, with the configuration that holds for it. */
export async function* loadReports(
	{ paths, inputName }: Source,
	terminal: Terminal,
): AsyncIterable<Loaded | FaultyConfig | Unreadable> {
	const teamTemplates = createTeamTemplates(nodeFiles.read, filesIn(nodeFiles));
	const templatesFor = namedTemplates(teamTemplates);
	const configFiles = createConfigFiles(nodeFiles.read, {
		whyUnread: nodeFiles.whyUnread,
		templatesFor,
	});
	const targets = createLinkTargets({ files: nodeFiles });
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
			if (reading.faults.length > 0) yield faulty(reading, terminal.folder);
		}
		const scoped = scopedSettings({ settings: defaultSettings, root: undefined }, readings);
		const scope = await toScope(teamTemplates, uri, scoped);
		yield await load(found, { path, uri, scoped: scope, targets }, terminal);
	}
}

interface Origin {
	readonly path: string;
	readonly uri: string;
	readonly scoped: Scope;
	readonly targets: TargetSource;
}

async function load(
	found: Readable,
	{ path, uri, scoped, targets }: Origin,
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
			examine: (text, known) =>
				examine(text, {
					...{ uri, scoped, today, viewerTimeZone, targets: targets.of(uri) },
					...known,
				}),
			lookUp: (report) => targets.lookUp(uri, report),
		};
	} catch (error) {
		return { kind: "unreadable", path, reason: reasonOf(error) };
	}
}

type Readable = Exclude<Found, { kind: "unreadable" }>;

/** What to tell of a configuration file; a line each, nothing when all of it is understood. */
export function configComplaints(reading: ConfigReading, from: string): string[] {
	return reading.faults.length === 0 ? [] : complaints(faulty(reading, from));
}

/** Of a file that is no JSON, the first fault says enough to begin with. */
function faulty(
	{ folder, text, isBroken, faults }: ConfigReading,
	from: string,
): FaultyConfig | Unreadable {
	const path = relative(from, fileURLToPath(`${folder}/${configFileName}`));
	const [fault] = faults;
	if (!isBroken || !fault) return { kind: "configuration", path, text, faults };
	return { kind: "unreadable", path: placed(path, text, fault), reason: fault.message };
}

/** What to tell of a file that was not read, or not wholly; a line each, with its place. */
export function complaints(it: FaultyConfig | Unreadable): string[] {
	if (it.kind === "unreadable") return [`${it.path}: ${it.reason}`];
	return it.faults.map((fault) => `${placed(it.path, it.text, fault)}: ${fault.message}`);
}

/** `.postmortem.json:2:12`. */
function placed(path: string, text: string, { span }: Fault): string {
	const { line, column } = createLineIndex(text)(span.start);
	return `${path}:${line}:${column}`;
}
