import { teamKeys } from "../config-file.ts";
import type { RuleInForce } from "../rules-in-force.ts";
import type { Settings } from "../settings.ts";

/** What holds for one file. */
export interface Effective {
	/** What the file is called. */
	readonly path: string;
	/** What else is to be said of it, a sentence each: whether it is a report, and which template it follows. */
	readonly notes: readonly string[];
	readonly settings: Settings;
	/** Where each setting is from, by key; `rules.placeholder` for a rule; what is not named is a default. */
	readonly origins: ReadonlyMap<string, string>;
	readonly rules: ReadonlyMap<string, RuleInForce>;
	/** The id of the template that the file follows. */
	readonly template: string;
}

/** The configuration that holds for a file, as one could write it into `.postmortem.json`, each value with its origin. */
export function effectiveConfiguration(effective: Effective): string {
	const { path, notes, settings } = effective;
	const pairs = Object.entries(settings).filter(([key]) => key !== "rules");
	const team = pairs.filter(([key]) => teamKeys.includes(key));
	const own = pairs.filter(([key]) => !teamKeys.includes(key));
	const origin = (key: string) => effective.origins.get(key) ?? "default";
	return [
		`// What holds for ${path}, and where each value is from.`,
		...notes.map((note) => `// ${note.replace(/\s+/g, " ")}`),
		"{",
		...team.map(([key, value]) => `\t${written(key, value)}, // ${origin(key)}`),
		'\t"rules": {',
		...ruleLines(effective),
		"\t}",
		"}",
		"",
		"// Set in the editor alone:",
		...own.map(([key, value]) => `// ${written(key, value)} (${origin(key)})`),
		"",
	].join("\n");
}

function written(key: string, value: unknown): string {
	return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
}

function ruleLines({ rules, settings, origins, template }: Effective): string[] {
	const words = {
		preset: `preset ${settings.preset}`,
		template: `template ${template}`,
		own: "",
	};
	const last = [...rules.keys()].at(-1);
	return Array.from(rules, ([id, { severity, from }]) => {
		const origin = origins.get(`rules.${id}`) ?? words[from];
		return `\t\t${written(id, severity)}${id === last ? "" : ","} // ${origin}`;
	});
}
