import { type QuickPickItem, type Uri, window } from "vscode";
import {
	type PlainTemplate,
	type TemplatesParams,
	templatesRequest,
} from "../../../server/src/protocol/messages.ts";
import type { Extension } from "../commands/command.ts";
import { isRecord } from "../is-record.ts";
import type { Server } from "../server.ts";
import { targetReport } from "../target-report.ts";
import { outlineWords } from "./outline-words.ts";

export interface TemplateItem extends QuickPickItem {
	readonly id: string;
}

import { sayNoAnswer } from "../say-no-answer.ts";

/** The templates that a file in `scope` could follow, each with its outline; `current` stands first, then the team's. */
export async function templateItems(
	server: Server,
	scope: Uri | undefined,
	current?: string,
): Promise<TemplateItem[]> {
	const params: TemplatesParams = scope ? { uri: scope.toString() } : {};
	const templates = (await server.ask<readonly PlainTemplate[]>(templatesRequest, params)) ?? [];
	const items = templates.map((template) => toItem(template, current));
	return [...items.filter(({ id }) => id === current), ...items.filter(({ id }) => id !== current)];
}

function toItem(template: PlainTemplate, current: string | undefined): TemplateItem {
	const { id, name, source, description, isDefault, outline } = template;
	const facts = [
		id === current && "in use",
		isDefault && current === undefined && "default",
		source === "team" && "your team’s",
		description,
	].filter((it) => it);
	return { label: name, description: facts.join(" · "), detail: outlineWords(outline), id };
}

interface Question {
	readonly title: string;
	readonly placeholder: string;
	/** What the command was called with: a key binding may say `{ "template": "google-sre" }`, and is not asked. */
	readonly argument: unknown;
}

export interface Choice extends Pick<TemplateItem, "id" | "label"> {
	readonly uri: Uri;
}

/** Ask which template the report that a command is for should have; `undefined` when there is none, or the user gives up. */
export async function chooseTemplate(
	extension: Extension,
	{ title, placeholder, argument }: Question,
): Promise<Choice | undefined> {
	const uri = targetReport(extension, argument);
	if (!uri) return undefined;
	const given = isRecord(argument) ? argument.template : undefined;
	if (typeof given === "string") return { uri, id: given, label: given };

	const current = extension.activeReport.statusOf(uri)?.template.id;
	const items = await templateItems(extension.server, uri, current);
	if (items.length === 0) {
		sayNoAnswer("The templates could not be listed");
		return undefined;
	}
	const chosen = await window.showQuickPick(items, {
		title,
		placeHolder: placeholder,
		matchOnDescription: true,
		matchOnDetail: true,
	});
	return chosen && { uri, id: chosen.id, label: chosen.label };
}
