import { type QuickPickItem, type Uri, window } from "vscode";
import {
	type PlainTemplate,
	type TemplatesParams,
	templatesRequest,
} from "../../../server/src/protocol/messages.ts";
import { isRecord } from "../is-record.ts";
import type { Server } from "../server.ts";
import { outlineWords } from "./outline-words.ts";

export interface TemplateItem extends QuickPickItem {
	readonly id: string;
}

/** The templates that a file in `scope` could follow, each with its outline; `current`, else the default, stands first. */
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
	/** The id of the template in use. */
	readonly current: string | undefined;
	/** What the command was called with: a key binding may say `{ "template": "google-sre" }`, and is not asked. */
	readonly argument: unknown;
}

/** Ask for a template; `undefined` when the user gives up, or the server does not answer. */
export async function chooseTemplate(
	{ server }: { readonly server: Server },
	uri: Uri,
	{ title, placeholder, current, argument }: Question,
): Promise<Pick<TemplateItem, "id" | "label"> | undefined> {
	const given = isRecord(argument) ? argument.template : undefined;
	if (typeof given === "string") return { id: given, label: given };

	const items = await templateItems(server, uri, current);
	if (items.length === 0) {
		void window.showErrorMessage("The templates could not be listed: the server does not answer.");
		return undefined;
	}
	return window.showQuickPick(items, {
		title,
		placeHolder: placeholder,
		matchOnDescription: true,
		matchOnDetail: true,
	});
}
