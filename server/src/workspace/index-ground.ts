import type { FileAccess } from "./file-access.ts";
import type { IndexCache } from "./index-cache.ts";
import type { ReportReader } from "./read-report.ts";
import type { Scope } from "./structures.ts";

/** What an index is made of and works with. */
export interface IndexGround {
	readonly files: FileAccess;
	/** The URIs of the workspace folders, without a slash at the end. */
	folders(): readonly string[];
	/** The settings and templates for the files in the folder at a URI. */
	scopeOf(folder: string): Promise<Scope>;
	/** Says which paths below a workspace folder the editor hides. */
	hidden(folder: string): Promise<(path: string) => boolean>;
	/** For few files. */
	readonly reader: ReportReader;
	/** For many at once, where there is something faster. */
	readonly bulkReader?: ReportReader | undefined;
	readonly cache?: IndexCache | undefined;
	/** `YYYY-MM-DD`. */
	today(): string;
	readonly viewerTimeZone: string | undefined;
	/** Puts work off for a moment, so that a burst of it is done once. */
	soon(work: () => void): void;
	log(line: string): void;
	/** Told while files are read; `undefined` at the end. */
	readonly onProgress?: ((progress: IndexProgress | undefined) => void) | undefined;
}

export interface IndexProgress {
	readonly done: number;
	/** So far. */
	readonly found: number;
}
