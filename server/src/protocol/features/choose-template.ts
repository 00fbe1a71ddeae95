import { templateForNew, templateNamed } from "../../core/choose-template.ts";
import { least } from "../../core/extremes.ts";
import type { Template } from "../../core/template.ts";
import { useTemplate } from "../../core/use-template.ts";
import type { Structures } from "../../workspace/structures.ts";
import { toTextEdit } from "../convert.ts";
import { inside } from "../inside.ts";
import {
	type PlainEdit,
	type PlainTemplate,
	type TemplatesParams,
	templatesRequest,
	type UseTemplateParams,
	useTemplateRequest,
} from "../messages.ts";
import type { Feature } from "../session.ts";

/** The templates to choose from, and the edit that says in a report which it follows; the client applies it. */
export const chooseTemplate: Feature = {
	capabilities: () => ({}),
	register({ connection, read, settings }) {
		connection.onRequest(templatesRequest, async ({ uri }: TemplatesParams) =>
			toPlain((await settings.of(inside(uri))).structures),
		);
		connection.onRequest(
			useTemplateRequest,
			async ({ uri, id }: UseTemplateParams): Promise<PlainEdit | null> => {
				const [open, { structures }] = await Promise.all([read(uri), settings.of(uri)]);
				const template = templateNamed(structures.templates, id);
				const edit = open && template && useTemplate(open.report, template.id);
				return edit ? toTextEdit(open.document, edit) : null;
			},
		);
	},
};

function toPlain({ templates, configured }: Structures): PlainTemplate[] {
	const standard = templateForNew(templates, configured);
	return templates.map((template) => {
		const { id, name, source, description } = template;
		const isDefault = template === standard;
		return { id, name, source, description, isDefault, outline: outlineOf(template) };
	});
}

function outlineOf({ sections }: Template): PlainTemplate["outline"] {
	const top = least(sections.map(({ level }) => level));
	return sections.map(({ title, level, optional }) => ({
		title,
		depth: level - top + 1,
		optional,
	}));
}
