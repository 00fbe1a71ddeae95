import type { Fault } from "../core/config-file.ts";
import { configFileName } from "../core/config-file-name.ts";
import { isRecord } from "../core/settings.ts";
import { askOnce } from "./ask-once.ts";
import type { FileAccess } from "./file-access.ts";

/** The text of the file at a URI; `undefined` when there is none that can be read. */
export type ReadFile = (uri: string) => Promise<string | undefined>;

export type ConfigValue = Readonly<Record<string, unknown>>;

/** A configuration file as it was read. */
export interface ConfigReading {
	/** The URI of the folder the file is in. */
	readonly folder: string;
	readonly text: string;
	/** What is in force: of what is broken the last good value, `undefined` when there was none. */
	readonly value: ConfigValue | undefined;
	/** True when it is no JSON at all. */
	readonly isBroken: boolean;
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

export interface ConfigFilesOptions {
	readonly whyUnread?: FileAccess["whyUnread"];
	readonly onRead?: OnRead;
	/** The templates that a file in `folder` may name: ids, and `written` when it is the path of one. */
	readonly templatesFor?: (folder: string, written: string) => Promise<readonly string[]>;
}

/** Reads each file once, until told to forget. */
export function createConfigFiles(
	readFile: ReadFile,
	{ whyUnread, onRead, templatesFor }: ConfigFilesOptions = {},
): ConfigFiles {
	const lastGood = new Map<string, ConfigValue>();
	const known = new Map<string, Promise<ConfigReading | undefined>>();
	return { above, forget: () => known.clear() };

	async function above(uri: string | undefined): Promise<readonly ConfigReading[]> {
		const readings = await Promise.all(
			foldersAbove(uri ?? "").map((it) => askOnce(known, it, read)),
		);
		return readings.flatMap((reading) => reading ?? []);
	}

	async function read(folder: string): Promise<ConfigReading | undefined> {
		const text = await readFile(`${folder}/${configFileName}`);
		const reading = await (text === undefined ? unread(folder) : understand(folder, text));
		if (!reading) lastGood.delete(folder);
		onRead?.(folder, reading);
		return reading;
	}

	/** What is there but cannot be read leaves the last good one in force, as one that is broken does. */
	async function unread(folder: string): Promise<ConfigReading | undefined> {
		const reason = await whyUnread?.(`${folder}/${configFileName}`);
		if (reason === undefined) return undefined;

		const message = `The configuration cannot be read: ${reason}.`;
		const fault = { span: { start: 0, end: 0 }, message, severity: "error", path: [] } as const;
		return { folder, text: "", value: lastGood.get(folder), isBroken: true, faults: [fault] };
	}

	async function understand(folder: string, text: string): Promise<ConfigReading> {
		// Most folders have none, and reading JSON with comments takes a library.
		const { parseConfigFile } = await import("../core/config-file.ts");
		const { rules } = await import("../core/rules/index.ts");
		const written = parseConfigFile(text).value?.template;
		const templates =
			typeof written === "string" ? await templatesFor?.(folder, written.trim()) : undefined;
		const { value, faults } = parseConfigFile(text, {
			rules: rules.map(({ id }) => id),
			...(templates && { templates }),
		});
		const good = lastGood.get(folder);
		const inForce = value ? mended(value, faults, good) : good;
		if (inForce) lastGood.set(folder, inForce);
		return { folder, text, value: inForce, isBroken: value === undefined, faults };
	}
}

/** `value` with the last good value in place of each that is faulty. */
function mended(value: ConfigValue, faults: readonly Fault[], good: ConfigValue = {}): ConfigValue {
	const result: Record<string, unknown> = { ...value };
	for (const { path } of faults) {
		const [key = "", id] = path;
		const last = good[key];
		if (last === undefined) continue;
		if (id === undefined) result[key] = last;
		else result[key] = { ...toRecord(result[key]), [id]: toRecord(last)[id] };
	}
	return result;
}

function toRecord(value: unknown): ConfigValue {
	return isRecord(value) ? value : {};
}

/** `file://`, `file:///a`, `file:///a/b` for `file:///a/b/c.md`; nothing for a URI without folders: `untitled:1`. */
export function foldersAbove(uri: string): string[] {
	const [, start, path] = /^([a-z][\w+.-]*:\/\/[^/]*)(\/.*)$/i.exec(uri) ?? [];
	if (start === undefined || path === undefined) return [];

	const names = path.split("/").slice(1, -1);
	return ["", ...names].map((_, depth) => [start, ...names.slice(0, depth)].join("/"));
}
