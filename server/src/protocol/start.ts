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
import { createConfigFiles, type ReadFile } from "../workspace/config-files.ts";
import { namedTemplates } from "../workspace/named-templates.ts";
import { createPeopleNearby } from "../workspace/people-nearby.ts";
import { createTeamTemplates, type ListFiles } from "../workspace/team-templates.ts";
import { toClient } from "./client.ts";
import { faultReporter } from "./fault-reporter.ts";
import { features } from "./features/index.ts";
import { createFileLister } from "./file-lister.ts";
import { createFileReader } from "./file-reader.ts";
import { type Clock, createSession, type Session } from "./session.ts";
import { createSettingsSource } from "./settings-source.ts";
import { watchSettings } from "./watch-settings.ts";

/** What the place where the server runs can do. */
export interface Host {
	readonly now: Clock;
	/** Reads files where the server can; else the client is asked, if it offers that. */
	readonly readFile?: ReadFile;
	/** Lists folders likewise. */
	readonly listFiles?: ListFiles;
	/** Puts work off until what waits in line is taken in; tests choose the moment themselves. */
	readonly later?: (work: () => void) => void;
}

/** Everything but the transport, which only the entry points know. */
export function startServer(connection: Connection, host: Host): void {
	connection.onInitialize((params): InitializeResult => {
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
	const documents = new TextDocuments(TextDocument);
	const readFile = createFileReader(connection, client, host.readFile);
	const listFiles = createFileLister(connection, client, host.listFiles);
	const teamTemplates = createTeamTemplates(readFile, listFiles);
	const configFiles = createConfigFiles(readFile, {
		onRead: faultReporter(connection),
		templatesFor: namedTemplates(teamTemplates),
	});
	const settings = createSettingsSource(connection, client, { configFiles, teamTemplates });
	const people = createPeopleNearby(readFile, listFiles);
	documents.listen(connection);
	const onSettings = watchSettings({
		connection,
		client,
		documents,
		configFiles,
		teamTemplates,
		settings,
		people,
	});
	const { now, later = (work) => void setTimeout(work) } = host;
	const ground = { connection, client, documents, settings, people, onSettings, now, later };
	return createSession(ground);
}

function capabilitiesFor({ client }: Session): ServerCapabilities {
	return Object.assign(
		{
			positionEncoding: PositionEncodingKind.UTF16,
			textDocumentSync: {
				openClose: true,
				change: TextDocumentSyncKind.Incremental,
				save: { includeText: false },
			},
			...(client.workspaceFolders && {
				workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
			}),
		},
		...features.map((feature) => feature.capabilities(client)),
	);
}
