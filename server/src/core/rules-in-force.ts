import type { RuleSettings } from "./lint.ts";
import { type Preset, presetSeverity } from "./presets.ts";
import type { Rule, Severity } from "./rule.ts";

/** Who may say how severe a rule is, the weakest first. */
export interface RuleLayers {
	readonly preset: Preset;
	/** What the report's template says. */
	readonly template: RuleSettings;
	/** What the team or the user says of single rules. */
	readonly own: RuleSettings;
}

/** A rule's severity, and who had the last word. */
export interface RuleInForce {
	readonly severity: Severity | "off";
	readonly from: keyof RuleLayers;
}

/** How severe each rule is, by its id: as the preset says, unless the template does, unless the user does. */
export function rulesInForce(
	rules: readonly Rule[],
	{ preset, template, own }: RuleLayers,
): ReadonlyMap<string, RuleInForce> {
	return new Map(rules.map((rule) => [rule.id, inForce(rule)]));

	function inForce(rule: Rule): RuleInForce {
		const wanted = own[rule.id];
		if (wanted !== undefined) return { severity: wanted, from: "own" };

		const usual = template[rule.id];
		if (usual !== undefined) return { severity: usual, from: "template" };
		return { severity: presetSeverity(preset, rule), from: "preset" };
	}
}

/** The same as `lint` wants it; it asks at each keystroke, and what is in force seldom changes. */
export function severitiesInForce(rules: readonly Rule[], layers: RuleLayers): RuleSettings {
	const isKnown = last?.rules === rules && areSame(last.layers, layers);
	if (last && isKnown) return last.settings;

	const pairs = [...rulesInForce(rules, layers)].map(([id, { severity }]) => [id, severity]);
	const settings: RuleSettings = Object.fromEntries(pairs);
	last = { rules, layers, settings };
	return settings;
}

let last: Known | undefined;

interface Known {
	readonly rules: readonly Rule[];
	readonly layers: RuleLayers;
	readonly settings: RuleSettings;
}

function areSame(one: RuleLayers, other: RuleLayers): boolean {
	return one.preset === other.preset && one.template === other.template && one.own === other.own;
}
