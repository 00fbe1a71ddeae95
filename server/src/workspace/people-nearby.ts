import { decoded } from "../core/decoded.ts";
import type { PeopleElsewhere } from "../core/features/action-offers.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import { askOnce } from "./ask-once.ts";
import { foldersAbove, type ReadFile } from "./config-files.ts";
import type { ListFiles } from "./team-templates.ts";

export interface PeopleNearby {
	/**
	 * Those whom the reports beside the document at `uri` name, and the code owners.
	 *
	 * @param root The URI of the workspace folder, without a slash at the end; code owners are told there alone.
	 */
	of(uri: string, root: string | undefined): Promise<PeopleElsewhere>;
	/** True for a file that tells of people, and of nothing that settings are made of. */
	knows(uri: string): boolean;
	/** Read again from now on. */
	forget(): void;
}

/** Lists each folder and reads each file when it is first asked for, and once, until told to forget. */
export function createPeopleNearby(readFile: ReadFile, listFiles: ListFiles): PeopleNearby {
	const folders = new Map<string, Promise<readonly FileWithPeople[]>>();
	const owners = new Map<string, Promise<readonly string[]>>();
	const understood = new Map<string, Understood>();
	const knows = (uri: string) => markdownExtension.test(uri) || /\/CODEOWNERS$/.test(uri);
	return { of, knows, forget };

	async function of(uri: string, root: string | undefined): Promise<PeopleElsewhere> {
		const folder = foldersAbove(uri).at(-1);
		const [files, owning] = await Promise.all([
			folder === undefined ? [] : askOnce(folders, folder, peopleIn),
			root === undefined ? [] : askOnce(owners, root, (it) => ownersAt(readFile, it)),
		]);
		const own = decoded(uri.slice(uri.lastIndexOf("/") + 1));
		const others = files.filter(({ name }) => name !== own);
		return { reports: others.flatMap(({ people }) => people), codeOwners: owning };
	}

	/** One after the other: between two files there is time for whatever else is asked. */
	async function peopleIn(folder: string): Promise<readonly FileWithPeople[]> {
		const names = (await listFiles(folder)).filter((name) => markdownExtension.test(name));
		const files: FileWithPeople[] = [];
		// Reports are named after their day: the last by name are the newest.
		for (const name of names.toSorted().toReversed().slice(0, mostFiles)) {
			const uri = `${folder}/${encodeURIComponent(name)}`;
			files.push({ name, people: await understand(understood, uri, (await readFile(uri)) ?? "") });
		}
		return files;
	}

	function forget(): void {
		folders.clear();
		owners.clear();
	}
}

interface FileWithPeople {
	readonly name: string;
	readonly people: readonly string[];
}

interface Understood {
	readonly text: string;
	readonly people: readonly string[];
}

/** A text that did not change is not understood again. */
async function understand(
	understood: Map<string, Understood>,
	uri: string,
	text: string,
): Promise<readonly string[]> {
	if (text.length > longest) return [];

	const known = understood.get(uri);
	if (known?.text === text) return known.people;

	const { reportPeople } = await import("../core/report-people.ts");
	const people = reportPeople(text, decoded(uri));
	understood.set(uri, { text, people });
	return people;
}

/** The first file that there is counts, as on GitHub. */
async function ownersAt(readFile: ReadFile, root: string): Promise<readonly string[]> {
	for (const place of [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"]) {
		const text = await readFile(`${root}/${place}`);
		if (text === undefined) continue;

		const { codeOwners } = await import("../core/code-owners.ts");
		return codeOwners(text);
	}
	return [];
}

const mostFiles = 50;
/** UTF-16 units. Whoever writes more than this in one file keeps a log, not a report. */
const longest = 100_000;
