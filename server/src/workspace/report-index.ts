import type { Facts } from "../core/facts.ts";
import type { PlainFinding } from "./plain-finding.ts";

/** A report of the workspace, as it is in the editor when it is open there, else as it is on disk. */
export interface IndexedReport {
	readonly uri: string;
	/** Below its workspace folder, with `/`; decoded. */
	readonly path: string;
	readonly facts: Facts;
	/** What the rules find in it, where that was asked for. */
	readonly findings: readonly PlainFinding[] | undefined;
	/** Greater than that of all that was known when it was last taken in. */
	readonly revision: number;
}

/** A Markdown file that could not be looked at. */
export interface SkippedFile {
	readonly uri: string;
	/** In one sentence. */
	readonly reason: string;
}

/** What changed since an earlier revision. */
export interface IndexChanges {
	readonly revision: number;
	/** True when `reports` are all there are: the earlier revision is not known any more. */
	readonly isWhole: boolean;
	readonly reports: readonly IndexedReport[];
	/** The URIs of those that are no longer there. */
	readonly removed: readonly string[];
}

/** The reports of all workspace folders, kept fresh. Nothing is read before somebody asks for the first time. */
export interface ReportIndex {
	/** Those known so far, in no order. The same object as long as nothing changed. */
	readonly reports: readonly IndexedReport[];
	/** The report at `uri`, however that is written; `undefined` when none is known there. */
	at(uri: string): IndexedReport | undefined;
	readonly skipped: readonly SkippedFile[];
	/** True once each file has been looked at. */
	readonly isComplete: boolean;
	/** Begin, if nobody did yet; resolves when all that is known to have changed is taken in. */
	ready(): Promise<void>;
	/** From now on the rules are asked, too. */
	wantFindings(): void;
	/** What changed since `revision`; everything without one. */
	since(revision: number | undefined): IndexChanges;
	/** Told after each change, bursts of them once; gives the way to stop. */
	onChange(listener: () => void): () => void;
}
