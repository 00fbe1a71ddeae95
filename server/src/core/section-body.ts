import { fillIn } from "./fill-in.ts";
import { inStyle } from "./insert-section.ts";
import type { Report, Section } from "./report.ts";
import { reportVariables } from "./report-variables.ts";
import { rolesOf } from "./section-roles.ts";
import type { Template } from "./template.ts";
import { slice } from "./text.ts";

/**
 * What `template` puts below the heading of `section`, as `report` would write it; guidance that is there is not repeated.
 *
 * @returns `undefined` when the template has no section for just what this one tells.
 */
export function sectionBody(
	report: Report,
	template: Template,
	section: Section,
): string | undefined {
	const roles = rolesOf(section.kind).join();
	const wanted = template.sections.find(({ kind }) => kind && rolesOf(kind).join() === roles);
	if (!wanted || roles === "") return undefined;

	const hasGuidance = slice(report.text, section.bodySpan).includes("<!--");
	const body = hasGuidance ? wanted.body.replace(/<!--[\s\S]*?(?:-->\s*|$)/g, "") : wanted.body;
	return fillIn(inStyle(report, body), reportVariables(report)).text;
}
