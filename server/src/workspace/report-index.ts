import type { Facts } from "../core/facts.ts";

/** A report of the workspace, as it is in the editor when it is open there, else as it is on disk. */
export interface IndexedReport {
	readonly uri: string;
	/** Below its workspace folder, with `/`; decoded. */
	readonly path: string;
	readonly facts: Facts;
}

/** A Markdown file that could not be looked at. */
export interface SkippedFile {
	readonly uri: string;
	/** In one sentence. */
	readonly reason: string;
}

/** The reports of all workspace folders, kept fresh. Nothing is read before somebody asks for the first time. */
export interface ReportIndex {
	/** Those known so far, by URI. The same object as long as nothing changed. */
	readonly reports: ReadonlyMap<string, IndexedReport>;
	readonly skipped: readonly SkippedFile[];
	/** True once each file has been looked at. */
	readonly isComplete: boolean;
	/** Begin, if nobody did yet; resolves when all that is known to have changed is taken in. */
	ready(): Promise<void>;
	/** Told after each change, bursts of them once; gives the way to stop. */
	onChange(listener: () => void): () => void;
}
