import type { Rule, Severity } from "./rule.ts";

/** How much a team wants to be told, before it says anything of single rules. */
export type Preset = "quiet" | "recommended" | "strict";

/** The least first. */
export const presets: readonly Preset[] = ["quiet", "recommended", "strict"];

export function isPreset(value: unknown): value is Preset {
	return presets.some((preset) => preset === value);
}

/**
 * How severe a preset makes a rule: `recommended` as severe as the rule itself says; `quiet` that, or `off` unless
 * its findings are surely wrong; `strict` switches on what is off, and asks for completeness by warnings.
 */
export function presetSeverity(
	preset: Preset,
	{ id, severity, completeness }: Pick<Rule, "id" | "severity" | "completeness">,
): Severity | "off" {
	switch (preset) {
		case "quiet":
			return surelyWrong.has(id) ? severity : "off";
		case "recommended":
			return severity;
		case "strict":
			if (completeness) return severity === "error" ? "error" : "warning";
			return severity === "off" ? "info" : severity;
	}
}

/** Rules whose findings no structure, style or habit of a team explains. */
const surelyWrong: ReadonlySet<string> = new Set([
	"placeholder",
	"unreadable-timestamp",
	"timeline-order",
	"wrong-time-zone",
	"implausible-date",
	"duration-mismatch",
	"unknown-value",
]);
