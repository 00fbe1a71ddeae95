import type {
	Connection,
	FileEvent,
	ServerCapabilities,
	TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Settings } from "../core/settings.ts";
import type { Examined } from "../workspace/examine.ts";
import type { FileAccess } from "../workspace/file-access.ts";
import type { TargetSource } from "../workspace/link-targets.ts";
import type { PeopleNearby } from "../workspace/people-nearby.ts";
import type { RelatedReports } from "../workspace/related-reports.ts";
import type { ReportIndex } from "../workspace/report-index.ts";
import type { WorkspaceIndex } from "../workspace/workspace-index.ts";
import type { Client } from "./client.ts";
import type { SettingsSource } from "./settings-source.ts";
import { createUnderstanding } from "./understanding.ts";

/** Says what time it is; tests hand in their own. */
export type Clock = () => Date;

/** One capability of the server: what it tells the client, and what it then answers. */
export interface Feature {
	capabilities(client: Client): ServerCapabilities;
	register(session: Session): void;
}

export interface Session {
	readonly connection: Connection;
	readonly client: Client;
	readonly documents: TextDocuments<TextDocument>;
	readonly settings: SettingsSource;
	readonly people: PeopleNearby;
	readonly files: FileAccess;
	readonly index: ReportIndex & Pick<WorkspaceIndex, "refresh">;
	readonly related: RelatedReports;
	readonly targets: TargetSource;
	readonly now: Clock;
	/** Puts work off until what waits in line is taken in. */
	readonly later: (work: () => void) => void;
	/** Puts off work of one kind, of which the last counts, until the writer pauses. */
	readonly whenQuiet: (kind: string, work: () => void) => void;
	/** Hears of each change of settings, from wherever it came. */
	readonly onSettings: (listener: () => void) => void;
	/** Hears of each change of files on disk. */
	readonly onFiles: (listener: (changes: readonly FileEvent[]) => void) => void;
	/** The open document at `uri`, parsed once for each version of its text, be it a report or not. */
	read(uri: string): Promise<OpenReport | undefined>;
	/** The same once its findings are known, where there can be any: `findings()` gives them, and costs nothing then. */
	checked(uri: string): Promise<OpenReport | undefined>;
	/** The open report at `uri`; `undefined` for a document that is no report or not open. */
	report(uri: string): Promise<OpenReport | undefined>;
}

/** An open document, and what is understood of it. */
export interface OpenReport extends Examined {
	readonly document: TextDocument;
	readonly version: number;
	readonly settings: Settings;
}

type Ground = Pick<
	Session,
	| "connection"
	| "client"
	| "documents"
	| "settings"
	| "people"
	| "files"
	| "index"
	| "related"
	| "targets"
	| "now"
	| "later"
	| "whenQuiet"
	| "onSettings"
	| "onFiles"
>;

export function createSession(ground: Ground): Session {
	const { read, checked } = createUnderstanding(ground);
	const report = async (uri: string) => {
		const known = await read(uri);
		return known?.detection.isReport ? known : undefined;
	};
	return { ...ground, read, checked, report };
}
