import {
	BulkRegistration,
	CodeActionKind,
	CodeActionRequest,
	type Connection,
	DidChangeConfigurationNotification,
	DidChangeWatchedFilesNotification,
	type FileEvent,
	type TextDocuments,
	WatchKind,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { configFileName } from "../core/config-file-name.ts";
import type { ConfigFiles } from "../workspace/config-files.ts";
import type { PeopleNearby } from "../workspace/people-nearby.ts";
import { type TeamTemplates, templateFolder } from "../workspace/team-templates.ts";
import { type Client, toFolder } from "./client.ts";
import type { SettingsSource } from "./settings-source.ts";

interface Watched {
	readonly connection: Connection;
	readonly client: Client;
	readonly documents: TextDocuments<TextDocument>;
	readonly configFiles: ConfigFiles;
	readonly teamTemplates: TeamTemplates;
	readonly settings: SettingsSource;
	readonly people: PeopleNearby;
}

/** The ways to listen. */
interface Changes {
	onSettings(listener: () => void): void;
	onFiles(listener: (changes: readonly FileEvent[]) => void): void;
}

/** Forget settings when they may have changed, and tell those who listen. */
export function watchSettings(watched: Watched): Changes {
	const { connection, client, configFiles, teamTemplates, settings, people } = watched;
	const listeners: (() => void)[] = [];
	const fileListeners: ((changes: readonly FileEvent[]) => void)[] = [];
	connection.onInitialized(() => {
		registerWatchers(connection, client);
		if (client.workspaceFolders) followFolders(watched, tell);
	});
	connection.onDidChangeConfiguration((params) => {
		settings.replace(params.settings);
		tell();
	});
	connection.onDidChangeWatchedFiles(({ changes }) => {
		people.forget();
		if (changes.some(({ uri }) => isOfSettings(uri, watched))) readFilesAgain();
		for (const listener of fileListeners) listener(changes);
	});
	followDocuments(watched, readFilesAgain);
	return {
		onSettings: (listener) => void listeners.push(listener),
		onFiles: (listener) => void fileListeners.push(listener),
	};

	function readFilesAgain(): void {
		configFiles.forget();
		teamTemplates.forget();
		settings.forget();
		tell();
	}

	function tell(): void {
		for (const listener of listeners) listener();
	}
}

/** Clients without file watchers at least tell of what is opened and saved in them. */
function followDocuments(watched: Watched, readFilesAgain: () => void): void {
	const { client, documents, configFiles, teamTemplates, settings, people } = watched;
	documents.onDidSave(({ document }) => {
		const isConfig = document.uri.endsWith(`/${configFileName}`);
		if (isConfig || teamTemplates.knows(document.uri)) readFilesAgain();
		people.forget();
	});
	documents.onDidOpen(({ document }) => {
		if (!client.registersFileWatchers) {
			configFiles.forget();
			teamTemplates.forget();
			people.forget();
		}
		settings.forgetOne(document.uri);
	});
	documents.onDidClose(({ document }) => settings.forgetOne(document.uri));
}

/** Reports change all the time: that must not ask for everything else again. */
function isOfSettings(uri: string, { teamTemplates }: Watched): boolean {
	return uri.endsWith(`/${configFileName}`) || teamTemplates.knows(uri);
}

function followFolders({ connection, settings }: Watched, tell: () => void): void {
	connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
		settings.changeFolders({ added: added.map(toFolder), removed: removed.map(toFolder) });
		tell();
	});
}

/** A client that refuses goes on with the settings it gave. */
async function registerWatchers(connection: Connection, client: Client): Promise<void> {
	const registrations = BulkRegistration.create();
	if (client.registersConfiguration) {
		registrations.add(DidChangeConfigurationNotification.type, { section: "postmortem" });
	}
	if (client.registersFileWatchers) {
		const watchers = [
			{ globPattern: `**/${configFileName}` },
			{ globPattern: `**/${templateFolder}/*` },
			{ globPattern: "**/*.{md,markdown}" },
			{ globPattern: "**/CODEOWNERS" },
			{ globPattern: "**/.gitignore" },
			// Of a folder that is made, deleted or renamed, editors do not tell all of the files in it.
			{ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
		];
		registrations.add(DidChangeWatchedFilesNotification.type, { watchers });
	}
	if (client.codeActionLiterals && client.registersCodeActions) {
		registrations.add(CodeActionRequest.type, {
			documentSelector: [{ pattern: `**/${configFileName}` }],
			codeActionKinds: [CodeActionKind.QuickFix],
		});
	}
	const { registersConfiguration, registersFileWatchers, registersCodeActions } = client;
	if (!registersConfiguration && !registersFileWatchers && !registersCodeActions) return;

	await connection.client
		.register(registrations)
		.catch((error: unknown) => connection.console.warn(`Settings are not watched: ${error}`));
}
