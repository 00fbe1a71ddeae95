import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { nodeFiles } from "../node-files.ts";

/**
 * The name that Git would put on a commit made in `folder`; `undefined` where it knows none.
 * Git's files are read, not Git asked: on Windows a bare name could run a program that lies in the folder.
 */
export async function gitAuthor(folder: string): Promise<string | undefined> {
	const { GIT_AUTHOR_NAME, XDG_CONFIG_HOME } = process.env;
	if (GIT_AUTHOR_NAME) return GIT_AUTHOR_NAME;

	const files = [
		...foldersFrom(folder).map((it) => join(it, ".git", "config")),
		join(homedir(), ".gitconfig"),
		join(XDG_CONFIG_HOME || join(homedir(), ".config"), "git", "config"),
	];
	const texts = await Promise.all(files.map((file) => nodeFiles.read(pathToFileURL(file).href)));
	return texts.flatMap((text) => userName(text ?? "") ?? [])[0];
}

/** `name` under `[user]`: the last one counts, as Git has it. */
function userName(config: string): string | undefined {
	let section = "";
	let name: string | undefined;
	for (const line of config.split(/\r?\n/)) {
		section = /^\s*\[([^\]]*)\]/.exec(line)?.[1]?.trim().toLowerCase() ?? section;
		const value = /^\s*name\s*=(.*)$/i.exec(line)?.[1]?.trim();
		if (section === "user" && value) name = value.replace(/^"(.*)"$/, "$1");
	}
	return name;
}

/** The folder and those above it, the nearest first. */
function foldersFrom(folder: string): string[] {
	const above = dirname(folder);
	return above === folder ? [folder] : [folder, ...foldersFrom(above)];
}
