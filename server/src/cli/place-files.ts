import { dirname, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Fault } from "../core/config-file.ts";
import { configFileName } from "../core/config-file-name.ts";
import { createLineIndex } from "../core/line-index.ts";
import { defaultSettings } from "../core/settings.ts";
import { nodeFiles } from "../node-files.ts";
import { askOnce } from "../workspace/ask-once.ts";
import { type ConfigReading, createConfigFiles } from "../workspace/config-files.ts";
import { filesIn } from "../workspace/file-access.ts";
import { namedTemplates } from "../workspace/named-templates.ts";
import { scopedSettings } from "../workspace/scoped-settings.ts";
import { type Scope, toScope } from "../workspace/structures.ts";
import { createTeamTemplates } from "../workspace/team-templates.ts";
import type { Found } from "./find-files.ts";

/** A file to be read, and what holds for it. Plain data. */
export interface PlacedFile {
	readonly kind: "placed";
	/** As the user named it, or below the folder the user named. */
	readonly path: string;
	readonly uri: string;
	/** Named itself, not found in a folder: taken for a report whatever it looks like. */
	readonly isNamed: boolean;
	/** Standard input, with that path for a name. */
	readonly isInput: boolean;
	/** One for all files of a folder. */
	readonly scope: Scope;
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

export interface PlaceOptions {
	/** The folder that paths start from. */
	readonly folder: string;
	/** What standard input is called: it decides which configuration holds. */
	readonly inputName: string;
}

/** Each file with the configuration that holds for it; what is wrong with a configuration comes before its first file. */
export async function* placeFiles(
	files: AsyncIterable<Found> | Iterable<Found>,
	{ folder, inputName }: PlaceOptions,
): AsyncIterable<PlacedFile | FaultyConfig | Unreadable> {
	const scopes = createScopes();
	const told = new Set<ConfigReading>();
	for await (const found of files) {
		if (found.kind === "unreadable") {
			yield found;
			continue;
		}

		const isInput = found.kind === "input";
		const path = isInput ? inputName : found.path;
		const uri = pathToFileURL(resolve(folder, path)).href;
		const { scope, readings } = await scopes(uri);
		for (const reading of readings.filter((it) => !told.has(it))) {
			told.add(reading);
			if (reading.faults.length > 0) yield faulty(reading, folder);
		}
		yield { kind: "placed", path, uri, isNamed: isInput || found.isNamed, isInput, scope };
	}
}

interface Place {
	readonly scope: Scope;
	readonly readings: readonly ConfigReading[];
}

/** What holds for the file at a URI: the same for all files of its folder, so found out once. */
function createScopes(): (uri: string) => Promise<Place> {
	const teamTemplates = createTeamTemplates(nodeFiles.read, filesIn(nodeFiles));
	const templatesFor = namedTemplates(teamTemplates);
	const configFiles = createConfigFiles(nodeFiles.read, {
		whyUnread: nodeFiles.whyUnread,
		templatesFor,
	});
	const known = new Map<string, Promise<Place>>();
	return (uri) =>
		askOnce(known, dirname(uri), async () => {
			const readings = await configFiles.above(uri);
			const scoped = scopedSettings({ settings: defaultSettings, root: undefined }, readings);
			return { scope: await toScope(teamTemplates, uri, scoped), readings };
		});
}

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
