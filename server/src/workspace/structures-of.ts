import { saidKinds } from "../core/said-kinds.ts";
import type { Template } from "../core/template.ts";
import { builtInTemplates } from "../core/templates.ts";
import type { Structures } from "./structures.ts";
import type { TeamTemplate } from "./team-templates.ts";

/** What there is when a team has no templates of its own. */
export function builtInStructures(configured: string): Structures {
	return structuresOf([], configured);
}

/** A team's own templates before the built-in ones, each id once. */
export function structuresOf(own: readonly TeamTemplate[], configured: string): Structures {
	const team = own.map(({ template }) => template);
	const byId = new Map<string, Template>();
	for (const template of [...team, ...builtInTemplates()]) {
		const key = template.id.toLowerCase();
		if (!byId.has(key)) byId.set(key, template);
	}
	const files = new Set(own.map(({ uri }) => uri));
	return { templates: [...byId.values()], configured, kinds: saidKinds(team), files };
}
