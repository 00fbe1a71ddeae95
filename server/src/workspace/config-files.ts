import { configFileName, type Fault, parseConfigFile } from "../core/config-file.ts";

/** The text of the file at a URI; `undefined` when there is none that can be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

/** A configuration file as it was read. */
export interface ConfigReading {
	/** The URI of the folder the file is in. */
	readonly folder: string;
	readonly text: string;
	/** What is in force: of a broken file the last good value, `undefined` when there was none. */
	readonly value: Readonly<Record<string, unknown>> | undefined;
	readonly faults: readonly Fault[];
}

export interface ConfigFiles {
	/** The configuration files in the folders above `uri`, the farthest first. */
	above(uri: string | undefined): Promise<readonly ConfigReading[]>;
	/** Read again from now on. */
	forget(): void;
}

/** Told of each folder that is looked into; without a reading when there is no file. */
export type OnRead = (folder: string, reading: ConfigReading | undefined) => void;

/** Reads each file once, until told to forget. */
export function createConfigFiles(readFile: ReadFile, onRead: OnRead = () => {}): ConfigFiles {
	const lastGood = new Map<string, ConfigReading["value"]>();
	const known = new Map<string, Promise<ConfigReading | undefined>>();
	return { above, forget: () => known.clear() };

	async function above(uri: string | undefined): Promise<readonly ConfigReading[]> {
		const readings = await Promise.all(foldersAbove(uri ?? "").map(inFolder));
		return readings.flatMap((reading) => reading ?? []);
	}

	function inFolder(folder: string): Promise<ConfigReading | undefined> {
		const reading = known.get(folder) ?? read(folder);
		known.set(folder, reading);
		return reading;
	}

	async function read(folder: string): Promise<ConfigReading | undefined> {
		const text = await readFile(`${folder}/${configFileName}`);
		const reading = text === undefined ? undefined : understand(folder, text);
		if (!reading) lastGood.delete(folder);
		onRead(folder, reading);
		return reading;
	}

	function understand(folder: string, text: string): ConfigReading {
		const { value, faults } = parseConfigFile(text);
		if (value !== undefined) lastGood.set(folder, value);
		return { folder, text, value: lastGood.get(folder), faults };
	}
}

/** `file://`, `file:///a`, `file:///a/b` for `file:///a/b/c.md`; nothing for a URI without folders: `untitled:1`. */
export function foldersAbove(uri: string): string[] {
	const [, start, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i.exec(uri) ?? [];
	if (start === undefined || path === undefined) return [];

	const names = path.split("/").slice(1, -1);
	return ["", ...names].map((_, depth) => [start, ...names.slice(0, depth)].join("/"));
}
