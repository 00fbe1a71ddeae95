import { readFileSync } from "node:fs";
import { outlineOf } from "../../server/src/core/template.ts";
import { builtInIds } from "../../server/src/core/templates.ts";

/** The outlines of the built-in templates, as they are read. */
export function readOutlines() {
	return new Map(builtInIds.map((id) => [id, outlineOf(textOf(id))]));
}

/** A module that holds them. */
export function outlinesModule(): string {
	const entries = Array.from(readOutlines(), ([id, { head, headings }]) => {
		const lines = headings.map((heading) => `\t\t\t${literal(heading)},\n`);
		return `\t[${JSON.stringify(id)}, {\n\t\thead: ${literal(head)},\n\t\theadings: [\n${lines.join("")}\t\t],\n\t}],\n`;
	});
	return `${head}export const templateOutlines: ReadonlyMap<string, TemplateOutline> = new Map([\n${entries.join("")}]);\n`;
}

const head = `// Generated (see test/generated.test.ts): to read the built-in templates takes longer than all else at a start.
import type { TemplateOutline } from "./template.ts";

/** What the built-in templates hold, by their ids. */
`;

function literal(value: object): string {
	const fields = Object.entries(value).map(
		([key, field]) => `${key}: ${field === undefined ? "undefined" : JSON.stringify(field)}`,
	);
	return `{ ${fields.join(", ")} }`;
}

function textOf(id: string): string {
	return readFileSync(new URL(`../../server/templates/${id}.md`, import.meta.url), "utf8");
}
