import { matchTemplates } from "./match-template.ts";
import type { Report } from "./report.ts";
import type { Template } from "./template.ts";
import { defaultTemplateId, templateById } from "./templates.ts";

/** The template that a report follows, and why it is taken for that. */
export interface TemplateChoice {
	readonly template: Template;
	/** In one sentence, or two, for the user: “Its headings fit Google SRE best.” */
	readonly reason: string;
	/** True when nothing but its headings says so, and the template is neither the team's nor `classic`. */
	readonly isGuess: boolean;
}

/**
 * Which of `templates` does `report` follow? What its front matter names, else what the settings name, else the one
 * that its headings fit, else the team's own, else `classic`.
 *
 * @param templates The team's before the built-in ones: the first of an id counts.
 * @param configured An id; empty when the settings name none.
 */
export function chooseTemplate(
	report: Report,
	templates: readonly Template[],
	configured: string,
): TemplateChoice {
	const named = namedTemplate(report);
	const byFrontMatter = templateNamed(templates, named);
	if (byFrontMatter) {
		const reason = `Its front matter names ${byFrontMatter.name}.`;
		return { template: byFrontMatter, reason, isGuess: false };
	}

	const file = isUnknown("Its front matter names", named);
	const bySettings = templateNamed(templates, configured);
	if (bySettings) {
		const reason = `${file}The settings name ${bySettings.name}.`;
		return { template: bySettings, reason, isGuess: false };
	}

	const { reason, ...choice } = byHeadings(report, templates);
	return { ...choice, reason: file + isUnknown("The settings name", configured) + reason };
}

/** The id that a report's front matter gives its template; empty when it gives none. */
export function namedTemplate({ metadata }: Report): string {
	const field = metadata.fields.find(
		({ name, source }) => name === "template" && source === "frontMatter",
	);
	return field?.value.trim() ?? "";
}

/** The template of this id, in whatever case. */
export function templateNamed(templates: readonly Template[], id: string): Template | undefined {
	return templates.find((template) => template.id.toLowerCase() === id.toLowerCase());
}

/** What a new report is begun from: what the settings name, else the team's first, else `classic`. */
export function templateForNew(templates: readonly Template[], configured: string): Template {
	return (
		templateNamed(templates, configured) ??
		templates.find(isTeams) ??
		templateById(defaultTemplateId)
	);
}

/** A report with this much in common with a template was written by it; measured on real reports. */
const clear = 0.75;

function byHeadings(report: Report, templates: readonly Template[]): TemplateChoice {
	const matches = matchTemplates(report, templates);
	const [best] = matches;
	if (best && best.score >= clear) {
		const { template } = best;
		const isGuess = !isTeams(template) && template.id !== defaultTemplateId;
		return { template, reason: `Its headings fit ${template.name} best.`, isGuess };
	}

	const own = matches.find((match) => isTeams(match.template));
	const template = own?.template ?? templateById(defaultTemplateId);
	const reason = `Its headings fit no template clearly; ${template.name} stands in.`;
	return { template, reason, isGuess: false };
}

function isTeams({ source }: Template): boolean {
	return source === "team";
}

function isUnknown(who: string, id: string): string {
	return id === "" ? "" : `${who} \`${id}\`, which is no template here. `;
}
