import { decoded } from "../core/decoded.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import type { Template } from "../core/template.ts";
import { askOnce } from "./ask-once.ts";
import { foldersAbove, type ReadFile } from "./config-files.ts";

/** The names of the files in the folder at a URI; none when there is no folder. */
export type ListFiles = (uri: string) => Promise<readonly string[]>;

/** A template of the team's, and the file it is from. */
export interface TeamTemplate {
	readonly uri: string;
	readonly template: Template;
}

export interface TeamTemplates {
	/** Those in `.postmortem/templates/` of the folders above `uri`: the nearest folder's first, by name. */
	above(uri: string | undefined): Promise<readonly TeamTemplate[]>;
	/** The one at `uri`; `undefined` when it cannot be read. */
	at(uri: string): Promise<TeamTemplate | undefined>;
	/** True for a file that was asked for, or that lies where templates lie. */
	knows(uri: string): boolean;
	/** Read again from now on. */
	forget(): void;
}

/** In the root of a workspace folder, or of any folder above the reports. */
export const templateFolder = ".postmortem/templates";

/** Lists each folder and reads each file once, until told to forget. */
export function createTeamTemplates(readFile: ReadFile, listFiles: ListFiles): TeamTemplates {
	const folders = new Map<string, Promise<readonly TeamTemplate[]>>();
	const files = new Map<string, Promise<TeamTemplate | undefined>>();
	const knows = (uri: string) => files.has(uri) || uri.includes(`/${templateFolder}/`);
	return { above, at, knows, forget };

	async function above(uri: string | undefined): Promise<readonly TeamTemplate[]> {
		const found = await Promise.all(
			foldersAbove(uri ?? "")
				.toReversed()
				.map((folder) => askOnce(folders, `${folder}/${templateFolder}`, list)),
		);
		return found.flat();
	}

	async function list(folder: string): Promise<readonly TeamTemplate[]> {
		const names = (await listFiles(folder)).filter((name) => markdownExtension.test(name));
		const sorted = names.toSorted();
		const read = await Promise.all(sorted.map((it) => at(`${folder}/${encodeURIComponent(it)}`)));
		return read.flatMap((template) => template ?? []);
	}

	function at(uri: string): Promise<TeamTemplate | undefined> {
		return askOnce(files, uri, read);
	}

	async function read(uri: string): Promise<TeamTemplate | undefined> {
		const text = await readFile(uri);
		if (text === undefined) return undefined;

		const { readTemplate } = await import("../core/template.ts");
		return { uri, template: readTemplate(decoded(uri), text) };
	}

	function forget(): void {
		folders.clear();
		files.clear();
	}
}
