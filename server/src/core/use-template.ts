import { namedTemplate } from "./choose-template.ts";
import { frontMatterStatement } from "./front-matter-statement.ts";
import type { Report } from "./report.ts";
import type { Edit } from "./text.ts";
import { yamlText } from "./yaml-text.ts";

/** The edit by which `report` says in its front matter that it follows the template `id`; `undefined` when it does. */
export function useTemplate(report: Report, id: string): Edit | undefined {
	return namedTemplate(report) === id
		? undefined
		: frontMatterStatement(report, "template", yamlText(id));
}
