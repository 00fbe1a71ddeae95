import type { Connection } from "vscode-languageserver";
import { defaultSettings, isRecord, toSettings } from "../core/settings.ts";
import { askOnce } from "../workspace/ask-once.ts";
import type { ConfigFiles } from "../workspace/config-files.ts";
import { scopedSettings } from "../workspace/scoped-settings.ts";
import { type Scope, toScope } from "../workspace/structures.ts";
import type { TeamTemplates } from "../workspace/team-templates.ts";
import type { Client } from "./client.ts";

/** URIs of workspace folders, without a slash at the end. */
export interface FolderChange {
	readonly added: readonly string[];
	readonly removed: readonly string[];
}

export interface SettingsSource {
	/** The settings that hold for the document or folder at `uri`; for no folder at all without one. */
	of(uri: string | undefined): Promise<Scope>;
	/** The settings that hold for the files in the folder at `uri`: in the editor those of its workspace folder. */
	ofFolder(uri: string): Promise<Scope>;
	/** The URIs of the workspace folders, without a slash at the end. */
	folders(): readonly string[];
	/** The URI of the innermost workspace folder that the document at `uri` is in, without a slash at the end. */
	folderOf(uri: string): string | undefined;
	/** Asked again from now on, after a change of the editor's settings. */
	replace(pushed: unknown): void;
	changeFolders(change: FolderChange): void;
	/** Asked again from now on. */
	forget(): void;
	/** What was remembered for one document. */
	forgetOne(uri: string): void;
}

/** What lies in the folders beside the reports. */
interface Files {
	readonly configFiles: ConfigFiles;
	readonly teamTemplates: TeamTemplates;
}

/** Defaults, then the editor's settings, then the configuration files from the farthest to the nearest. */
export function createSettingsSource(
	connection: Connection,
	client: Client,
	{ configFiles, teamTemplates }: Files,
): SettingsSource {
	const known = new Map<string, Promise<Scope>>();
	const byFolder = new Map<string, Promise<Scope>>();
	const answers = new Map<string, Promise<unknown>>();
	let pushed = client.settings;
	let { folders } = client;
	const forget = () => {
		for (const it of [known, byFolder, answers]) it.clear();
	};
	const innermost = (uri: string) => folderOf(uri, folders);
	const forgetOne = (uri: string) => {
		known.delete(uri);
		answers.delete(uri);
	};
	return {
		of: (uri) => askOnce(known, uri ?? "", () => ask(uri, uri)),
		ofFolder,
		folders: () => folders,
		folderOf: innermost,
		replace,
		changeFolders,
		forget,
		forgetOne,
	};

	/** Ten thousand reports are not ten thousand questions: the editor's settings are those of the workspace folder. */
	function ofFolder(uri: string): Promise<Scope> {
		return askOnce(byFolder, uri, () => ask(`${uri}/`, innermost(`${uri}/`) ?? uri));
	}

	async function ask(uri: string | undefined, scopeUri: string | undefined): Promise<Scope> {
		const asked = askOnce(answers, scopeUri ?? "", () =>
			editorSettings(connection, client, scopeUri),
		);
		const [answer, files] = await Promise.all([asked, configFiles.above(uri)]);
		const settings = toSettings(answer, toSettings(pushed));
		const layers = [
			{ kind: "options", name: "the editor's options", value: pushed },
			{ kind: "editor", name: "the editor's settings", value: answer },
		] as const;
		const root = uri === undefined ? undefined : innermost(uri);
		return toScope(teamTemplates, uri, scopedSettings({ settings, root, layers }, files));
	}

	function replace(sent: unknown): void {
		pushed = ownPart(sent) ?? pushed;
		forget();
	}

	function changeFolders({ added, removed }: FolderChange): void {
		folders = [...folders.filter((folder) => !removed.includes(folder)), ...added];
		forget();
	}
}

async function editorSettings(
	connection: Connection,
	client: Client,
	uri: string | undefined,
): Promise<unknown> {
	if (!client.answersConfiguration) return undefined;

	const item = uri === undefined ? { section } : { section, scopeUri: uri };
	// Some clients answer an error to a section they do not know: then there are no settings.
	return connection.workspace.getConfiguration(item).then(undefined, () => undefined);
}

const section = "postmortem";

/** Our settings among those sent, with or without the section; an empty notice or one about others says nothing. */
function ownPart(sent: unknown): unknown {
	if (!isRecord(sent)) return undefined;
	if (isRecord(sent[section])) return sent[section];

	return Object.keys(defaultSettings).some((key) => key in sent) ? sent : undefined;
}

/** The innermost of `folders` that `uri` is in. */
function folderOf(uri: string, folders: readonly string[]): string | undefined {
	return folders
		.filter((folder) => uri.startsWith(`${folder}/`))
		.toSorted((a, b) => b.length - a.length)[0];
}
