import { Range, SnippetString, type TextDocument, Uri, window, workspace } from "vscode";
import {
	type ScaffoldParams,
	type ScaffoldResult,
	scaffoldRequest,
	type TeamSettingsParams,
	type TeamSettingsResult,
	teamSettingsRequest,
} from "../../../server/src/protocol/messages.ts";
import { freeNames } from "../new-postmortem/free-names.ts";
import { type GivenAnswers, toGivenAnswers } from "../new-postmortem/given-answers.ts";
import { isTimeZone, localTime, parseIncidentStart } from "../new-postmortem/incident-start.ts";
import {
	askFolder,
	askSeverity,
	askStart,
	askTemplate,
	askTitle,
	type Draft,
	emptyDraft,
} from "../new-postmortem/questions.ts";
import { runSteps } from "../new-postmortem/steps.ts";
import { sayNoAnswer } from "../say-no-answer.ts";
import type { Server } from "../server.ts";
import { writeWhole } from "../write-whole.ts";
import type { Command } from "./command.ts";

/** `postmortem.new` takes a folder, as the Explorer gives it, or the answers, as a key binding or a task may. */
export const newPostmortem: Command = {
	id: "postmortem.new",
	async run({ server }, argument) {
		const folder = argument instanceof Uri ? argument : undefined;
		const draft = await ask(server, folder, toGivenAnswers(argument));
		if (!draft) return;

		const home = folder ?? draft.folder?.uri;
		const { timeZone } = await teamSettings(server, home);
		const params = toParams(draft, timeZone, home);
		const report = await server.ask<ScaffoldResult>(scaffoldRequest, params);
		if (!report) {
			sayNoAnswer("The report could not be made");
			return;
		}

		const directory = folder ?? (home && Uri.joinPath(home, report.directory));
		await open(directory ? await create(directory, report) : await untitled(report), report);
	},
};

/** A folder that was pointed at settles where the report goes; else one asks only when there are several. */
async function ask(
	server: Server,
	folder: Uri | undefined,
	given: GivenAnswers | undefined,
): Promise<Draft | undefined> {
	const folders = workspace.workspaceFolders ?? [];
	const first = { ...emptyDraft, folder: folders[0], ...given };
	if (given) return first;

	const { timeZone, severities } = await teamSettings(server, folder ?? folders[0]?.uri);
	const now = () => localTime(new Date(), timeZone);
	const steps = [askTitle, askSeverity(severities), askStart(now, timeZone)];
	if (folder === undefined && folders.length > 1) steps.push(askFolder);
	steps.push(askTemplate(server, folder));
	return runSteps("New Postmortem", steps, first);
}

function toParams(
	{ title, severity, start, template }: Draft,
	timeZone: string,
	home: Uri | undefined,
): ScaffoldParams {
	const now = localTime(new Date(), timeZone);
	return {
		title,
		start: parseIncidentStart(start, now) ?? now,
		timeZone,
		now,
		...(severity === undefined ? {} : { severity }),
		...(template === undefined ? {} : { template }),
		...(home === undefined ? {} : { uri: home.toString() }),
	};
}

/** What holds for a folder; the time zone is the team's, else the writer's own. */
async function teamSettings(server: Server, scope: Uri | undefined): Promise<TeamSettingsResult> {
	const params: TeamSettingsParams = scope ? { uri: scope.toString() } : {};
	const said = await server.ask<TeamSettingsResult>(teamSettingsRequest, params);
	const { timeZone = "", severities = [] } = said ?? {};
	const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
	return { timeZone: isTimeZone(timeZone) ? timeZone : own, severities };
}

/** A file that is there is never written over; a report that cannot be written is kept in an editor. */
async function create(directory: Uri, report: ScaffoldResult): Promise<TextDocument> {
	try {
		return await workspace.openTextDocument(await write(directory, report));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		void window.showWarningMessage(
			`The report could not be written to ${directory.path}: ${reason}. It is in an editor, not saved yet: save it in another place, or make room and save it there.`,
		);
		return untitled(report);
	}
}

async function write(directory: Uri, { fileName, text }: ScaffoldResult): Promise<Uri> {
	const bytes = new TextEncoder().encode(text);
	for (const name of freeNames(fileName)) {
		const uri = Uri.joinPath(directory, name);
		if (await exists(uri)) continue;

		await writeWhole(uri, bytes, { overwrite: false });
		return uri;
	}
	throw new Error("no name is free");
}

async function exists(uri: Uri): Promise<boolean> {
	return workspace.fs.stat(uri).then(
		() => true,
		() => false,
	);
}

async function untitled({ text }: Pick<ScaffoldResult, "text">): Promise<TextDocument> {
	return workspace.openTextDocument({ language: "markdown", content: text });
}

/** The text is there already; putting it in once more as a snippet gives its placeholders their tab stops. */
async function open(document: TextDocument, { snippet }: ScaffoldResult): Promise<void> {
	const editor = await window.showTextDocument(document, { preview: false });
	const end = document.lineAt(document.lineCount - 1).range.end;
	await editor.insertSnippet(new SnippetString(snippet), new Range(0, 0, end.line, end.character));
}
