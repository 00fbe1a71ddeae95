import type { Report } from "../core/report.ts";
import { localDate } from "../core/zone-time.ts";
import { nodeFiles } from "../node-files.ts";
import { type Circumstances, type Examined, examine } from "../workspace/examine.ts";
import { createLinkTargets } from "../workspace/link-targets.ts";
import { reasonOf } from "../workspace/reason-of.ts";
import { findFiles } from "./find-files.ts";
import { type FaultyConfig, type PlacedFile, placeFiles, type Unreadable } from "./place-files.ts";
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
	const load = createLoader(terminal);
	const { folder } = terminal;
	for await (const placed of placeFiles(findFiles(paths), { folder, inputName })) {
		yield placed.kind === "placed" ? await load(placed) : placed;
	}
}

/** Reads files one by one; what their links lead to is looked for once for all of them. */
export function createLoader(
	terminal: Pick<Terminal, "timeZone" | "now" | "readInput">,
): (placed: PlacedFile) => Promise<Loaded | Unreadable> {
	const { timeZone: viewerTimeZone } = terminal;
	const today = localDate(terminal.now(), viewerTimeZone);
	const targets = createLinkTargets({ files: nodeFiles });
	return async ({ path, uri, isNamed, isInput, scope }) => {
		try {
			const file = isInput ? decode(await terminal.readInput()) : readTextFile(path);
			const known = { uri, scoped: scope, today, viewerTimeZone, targets: targets.of(uri) };
			return {
				kind: "loaded",
				path,
				isNamed,
				file,
				examine: (text, more) => examine(text, { ...known, ...more }),
				lookUp: (report) => targets.lookUp(uri, report),
			};
		} catch (error) {
			return { kind: "unreadable", path, reason: reasonOf(error) };
		}
	};
}
