import classic from "../../templates/classic.md";
import { readTemplate, type Template } from "./template.ts";

const classicTemplate = readTemplate("classic", classic);

/** The built-in templates. */
export const templates: readonly Template[] = [classicTemplate];

/** A built-in template; `classic` for an id that is not known. */
export function templateById(id: string): Template {
	return templates.find((template) => template.id === id) ?? classicTemplate;
}
