import atlassian from "../../templates/atlassian.md";
import awsCoe from "../../templates/aws-coe.md";
import azurePir from "../../templates/azure-pir.md";
import classic from "../../templates/classic.md";
import etsyDebrief from "../../templates/etsy-debrief.md";
import gitlab from "../../templates/gitlab.md";
import googleSre from "../../templates/google-sre.md";
import minimal from "../../templates/minimal.md";
import narrative from "../../templates/narrative.md";
import pagerduty from "../../templates/pagerduty.md";
import { readTemplate, type Template } from "./template.ts";
import { templateOutlines } from "./template-outlines.ts";

const texts = {
	classic,
	minimal,
	"google-sre": googleSre,
	pagerduty,
	atlassian,
	"aws-coe": awsCoe,
	"azure-pir": azurePir,
	gitlab,
	"etsy-debrief": etsyDebrief,
	narrative,
};

/** The template that stands in where none is named. */
export const defaultTemplateId = "classic";

/** The ids of the built-in templates, in the order in which they are offered. */
export const builtInIds: readonly string[] = Object.keys(texts);

const known = new Map<string, Template>();

/** The built-in templates; each is read when it is first asked for. */
export function builtInTemplates(): readonly Template[] {
	return Object.entries(texts).map(([id, text]) => built(id, text));
}

/** A built-in template; `classic` for an id that is not known. */
export function templateById(id: string): Template {
	const text = new Map(Object.entries(texts)).get(id);
	return text === undefined ? built(defaultTemplateId, classic) : built(id, text);
}

function built(id: string, text: string): Template {
	const outline = templateOutlines.get(id);
	const template = known.get(id) ?? {
		...readTemplate(id, text, outline),
		source: "built-in" as const,
	};
	known.set(id, template);
	return template;
}
