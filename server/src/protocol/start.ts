import {
	type Connection,
	type InitializeParams,
	type InitializeResult,
	PositionEncodingKind,
	type ServerCapabilities,
	TextDocumentSyncKind,
	TextDocuments,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { version } from "../core/version.ts";
import { createConfigFiles } from "../workspace/config-files.ts";
import { type FileAccess, filesIn } from "../workspace/file-access.ts";
import { namedTemplates } from "../workspace/named-templates.ts";
import { createPeopleNearby } from "../workspace/people-nearby.ts";
import type { ReportReader } from "../workspace/read-report.ts";
import { WorkspaceRelated } from "../workspace/related-reports.ts";
import { createTeamTemplates } from "../workspace/team-templates.ts";
import { toClient } from "./client.ts";
import { createClientFiles, createFiles } from "./client-files.ts";
import { faultReporter } from "./fault-reporter.ts";
import { features } from "./features/index.ts";
import { refuseUntimely } from "./life-cycle.ts";
import { createTargets, followLinks } from "./link-targets.ts";
import { createIndex, followIndex } from "./report-index.ts";
import { type Clock, createSession, type Session } from "./session.ts";
import { createSettingsSource } from "./settings-source.ts";
import { updateDocument } from "./update-document.ts";
import { watchSettings } from "./watch-settings.ts";
import { createQuiet } from "./when-quiet.ts";

/** What the place where the server runs can do. */
export interface Host {
	readonly now: Clock;
	/** The files of `file:` URIs; for all others, and where there are none, the client is asked, if it offers that. */
	readonly files?: FileAccess;
	/** Ends the server when the process of the client, of which only this number is known, has ended. */
	readonly endWithProcess?: (id: number) => void;
	/** Reads many reports at once, beside the server's own thread. */
	readonly bulkReader?: ReportReader;
	/** Puts work off until what waits in line is taken in; tests choose the moment themselves. */
	readonly later?: (work: () => void) => void;
	/** Puts off work of one kind, of which the last counts, until the writer pauses; tests do not wait. */
	readonly whenQuiet?: (kind: string, work: () => void) => void;
}

/** Everything but the transport, which only the entry points know: their connections are made with `lifeCycle`. */
export function startServer(connection: Connection, host: Host): void {
	refuseUntimely(connection);
	connection.onInitialize((params): InitializeResult => {
		if (typeof params.processId === "number") host.endWithProcess?.(params.processId);
		const session = sessionFor(connection, host, params);
		for (const feature of features) feature.register(session);
		return {
			capabilities: capabilitiesFor(session),
			serverInfo: { name: "Postmortem", version },
		};
	});
	connection.listen();
}

function sessionFor(connection: Connection, host: Host, params: InitializeParams): Session {
	const client = toClient(params);
	const documents = new TextDocuments({ create: TextDocument.create, update: updateDocument });
	const files = createFiles(host.files, createClientFiles(connection, client));
	const { read: readFile } = files;
	const listFiles = filesIn(files);
	const teamTemplates = createTeamTemplates(readFile, listFiles);
	const configFiles = createConfigFiles(readFile, {
		whyUnread: files.whyUnread,
		onRead: faultReporter(connection),
		templatesFor: namedTemplates(teamTemplates),
	});
	const settings = createSettingsSource(connection, client, { configFiles, teamTemplates });
	const people = createPeopleNearby(readFile, listFiles);
	documents.listen(connection);
	const changes = watchSettings({
		connection,
		client,
		documents,
		configFiles,
		teamTemplates,
		settings,
		people,
	});
	const { now, bulkReader, later = (work) => void setTimeout(work) } = host;
	const { whenQuiet = createQuiet(500) } = host;
	const index = createIndex({ connection, client, settings, files, now, bulkReader });
	const isOpen = (uri: string) => documents.get(uri) !== undefined;
	const related = new WorkspaceRelated({ index, later, isOpen });
	const targets = createTargets({ documents, files, index });
	const ground = {
		connection,
		client,
		documents,
		settings,
		people,
		files,
		index,
		related,
		targets,
		now,
		later,
		whenQuiet,
	};
	const session = createSession({ ...ground, ...changes });
	followIndex(session, index);
	followLinks(session);
	return session;
}

function capabilitiesFor({ client }: Session): ServerCapabilities {
	const parts = features.map((feature) => feature.capabilities(client));
	const folders = { workspaceFolders: { supported: true, changeNotifications: true } };
	const workspace: ServerCapabilities["workspace"] = Object.assign(
		client.workspaceFolders ? folders : {},
		...parts.map((part) => part.workspace),
	);
	return Object.assign(
		{
			positionEncoding: PositionEncodingKind.UTF16,
			textDocumentSync: {
				openClose: true,
				change: TextDocumentSyncKind.Incremental,
				save: { includeText: false },
			},
		},
		...parts,
		workspace && Object.keys(workspace).length > 0 ? { workspace } : {},
	);
}
