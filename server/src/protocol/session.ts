import type {
	Connection,
	FileEvent,
	ServerCapabilities,
	TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Chunked } from "../core/chunks.ts";
import type { Settings } from "../core/settings.ts";
import { localDate } from "../core/zone-time.ts";
import type { Circumstances, Examined } from "../workspace/examine.ts";
import type { FileAccess } from "../workspace/file-access.ts";
import type { TargetSource } from "../workspace/link-targets.ts";
import type { PeopleNearby } from "../workspace/people-nearby.ts";
import type { RelatedReports } from "../workspace/related-reports.ts";
import type { IndexedReport, ReportIndex } from "../workspace/report-index.ts";
import { reportsBeside } from "../workspace/reports-beside.ts";
import type { Scope } from "../workspace/structures.ts";
import type { WorkspaceIndex } from "../workspace/workspace-index.ts";
import type { Client } from "./client.ts";
import type { SettingsSource } from "./settings-source.ts";

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
	const { client, documents, settings, index, targets, now, later } = ground;
	const opened = new WeakMap<TextDocument, Known>();
	// Rules and all they ask are loaded while the client is being answered.
	const engine = import("./engine.ts");
	const pause = () => new Promise<void>((resolve) => later(resolve));
	const running = new WeakMap<TextDocument, Promise<Chunked | undefined>>();
	return { ...ground, read, report };

	async function report(uri: string): Promise<OpenReport | undefined> {
		const known = await read(uri);
		return known?.detection.isReport ? known : undefined;
	}

	async function read(uri: string): Promise<OpenReport | undefined> {
		const open = documents.get(uri);
		if (!open) return undefined;

		const [scoped, { examine, isLargerThan, readInPieces }] = await Promise.all([
			settings.of(uri),
			engine,
		]);
		const known = opened.get(open)?.open.report;
		const { maxFileSize } = scoped.settings;
		const textNow = () => (isLargerThan(open.getText(), maxFileSize) ? "" : open.getText());
		const reading = running.get(open) ?? readInPieces(textNow, known, pause);
		running.set(open, reading);
		const previous = await reading;
		running.delete(open);
		// It may have been closed or changed while the settings were asked for.
		const document = documents.get(uri);
		return document && current(document, { scoped, previous }, examine);
	}

	function current(
		document: TextDocument,
		{ scoped, previous }: Pick<Circumstances, "previous"> & { readonly scoped: Scope },
		examine: Examine,
	): OpenReport {
		const viewerTimeZone = client.timeZone;
		const today = localDate(now(), viewerTimeZone);
		const known = opened.get(document);
		const reports = index.isComplete ? index.reports : undefined;
		const { revision } = targets;
		const text = document.getText();
		const ground = { version: document.version, text, scoped, today, reports, revision };
		if (known && isCurrent(known, ground)) return known.open;

		const { uri, version } = document;
		const examined = examine(text, {
			...{ uri, scoped, today, viewerTimeZone, previous },
			reportsIn: reportsBeside(uri, { reports, folders: settings.folders() }),
			targets: targets.of(uri),
		});
		const open = { ...examined, document, version, settings: scoped.settings };
		opened.set(document, { ...ground, open });
		return open;
	}
}

type Examine = typeof import("../workspace/examine.ts").examine;

/** What a document was understood with. */
interface UnderstoodWith {
	readonly version: number;
	/** Clients that count wrongly say one version of several texts. */
	readonly text: string;
	readonly scoped: Scope;
	readonly today: string;
	/** Of the workspace, once all are known. */
	readonly reports: readonly IndexedReport[] | undefined;
	/** Of what is known of the targets of links. */
	readonly revision: number;
}

interface Known extends UnderstoodWith {
	readonly open: OpenReport;
}

/** The other reports make a difference to a page that lists them, and to no other. */
function isCurrent(known: Known, ground: UnderstoodWith): boolean {
	const isAlike =
		known.version === ground.version &&
		known.text === ground.text &&
		known.scoped === ground.scoped &&
		known.today === ground.today &&
		known.revision === ground.revision;
	return isAlike && (!known.open.hasIndex || known.reports === ground.reports);
}
