import { frontMatterEnd } from "./front-matter-end.ts";
import type { RuleSettings } from "./lint.ts";
import { isRecord, ruleSettings } from "./settings.ts";
import { lineEnds } from "./text.ts";
import { readYaml } from "./yaml.ts";

/** What a template says of itself: in its front matter, under `template:`. All other keys there are the report's. */
export interface TemplateHead {
	readonly id: string | undefined;
	readonly name: string | undefined;
	/** One sentence for who chooses. */
	readonly description: string | undefined;
	/** The name of a new report: `{date}`, `{slug}`, `{severity}`. */
	readonly fileName: string | undefined;
	readonly rules: RuleSettings;
}

/** Read `template: { id, name, description, fileName, rules }`, or `template: our-id` for short. */
export function templateHead(text: string): TemplateHead {
	const said = ownKeys(text);
	const textAt = (key: string) => {
		const value = said[key];
		return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
	};
	return {
		id: textAt("id"),
		name: textAt("name"),
		description: textAt("description"),
		fileName: textAt("fileName"),
		rules: ruleSettings(said.rules),
	};
}

/** What stands under `template:`, as written; nothing when there is no front matter that can be read. */
export function ownKeys(text: string): Readonly<Record<string, unknown>> {
	const front = text.slice(0, frontMatterEnd(text) ?? 0);
	const lines = front.trimEnd().split(lineEnds).slice(1, -1);
	// `{{date}}` would begin a map: what a variable stands for does not matter here.
	const read = readYaml(lines.join("\n").replace(/\{\{|\}\}/g, "__"));
	const own = isRecord(read) ? read.template : undefined;
	if (typeof own === "string") return { id: own };
	return isRecord(own) ? own : {};
}

/** `front`, a template's front matter, as a report begins with it: the template's own keys make way for its id. */
export function reportHead(front: string, id: string): string {
	return front.replace(/^template:[^\r\n]*(?:(?:\r\n?|\n)[ \t][^\r\n]*)*/m, `template: ${id}`);
}
