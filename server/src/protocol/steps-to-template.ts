import { adaptToTemplate } from "../core/adapt-to-template.ts";
import type { Template } from "../core/template.ts";
import type { Edit } from "../core/text.ts";
import { useTemplate } from "../core/use-template.ts";
import type { OpenReport } from "./session.ts";

interface Step {
	readonly label: string;
	readonly description: string;
	readonly edits: readonly Edit[];
}

/** What brings a report to `template`; its front matter names the template if the report did not follow it before. */
export function stepsTo({ report, template: followed }: OpenReport, template: Template): Step[] {
	const steps: Step[] = [...adaptToTemplate(report, template)];
	const naming = followed.id === template.id ? undefined : useTemplate(report, template.id);
	if (naming) {
		steps.push({ label: "Name the template", description: template.name, edits: [naming] });
	}
	return steps;
}
