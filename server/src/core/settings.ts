import type { RuleSettings } from "./lint.ts";
import type { Severity } from "./rule.ts";

/** What a team can set, in `.postmortem.json` or as `postmortem.*`; the keys are the same. */
export interface TeamSettings {
	/** Globs of the files that are reports; none given: reports are recognised by place, name and content. */
	readonly files: readonly string[];
	/** A built-in template's id. */
	readonly template: string;
	/** The zone for reports that state none, such as `UTC`; empty when the team has none. */
	readonly timeZone: string;
	readonly rules: RuleSettings;
	/** Where new reports go, relative to the workspace folder. */
	readonly directory: string;
	/** The name of a new report: `{date}`, `{slug}`, `{severity}`. */
	readonly fileName: string;
}

/** With what everybody decides alone, for their own editor. */
export interface Settings extends TeamSettings {
	readonly inlayHints: "on" | "off";
	readonly codeLens: "on" | "off";
}

export const defaultSettings: Settings = {
	files: [],
	template: "classic",
	timeZone: "",
	rules: {},
	directory: "postmortems",
	fileName: "{date}-{slug}.md",
	inlayHints: "on",
	codeLens: "on",
};

/**
 * Foreign input as settings: what is missing or of the wrong type keeps the value of `base`.
 * Rules are taken one by one, so that a farther file's stay in force unless a nearer one names them.
 */
export function toSettings(value: unknown, base: Settings = defaultSettings): Settings {
	if (!isRecord(value)) return base;

	return {
		files: isStrings(value.files) ? value.files : base.files,
		template: text(value.template) || base.template,
		timeZone: text(value.timeZone) ?? base.timeZone,
		rules: { ...base.rules, ...ruleSettings(value.rules) },
		directory: text(value.directory) ?? base.directory,
		fileName: text(value.fileName) || base.fileName,
		inlayHints: onOff(value.inlayHints) ?? base.inlayHints,
		codeLens: onOff(value.codeLens) ?? base.codeLens,
	};
}

/** A plain object, as JSON knows it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSeverity(value: unknown): value is Severity | "off" {
	return severities.some((severity) => severity === value);
}

const severities: readonly (Severity | "off")[] = ["error", "warning", "info", "hint", "off"];

/** Of foreign input, what is a severity. */
export function ruleSettings(value: unknown): RuleSettings {
	const rules: Record<string, Severity | "off"> = {};
	if (!isRecord(value)) return rules;

	for (const [id, severity] of Object.entries(value)) {
		if (isSeverity(severity)) rules[id] = severity;
	}
	return rules;
}

function text(value: unknown): string | undefined {
	return typeof value === "string" ? value.trim() : undefined;
}

function onOff(value: unknown): "on" | "off" | undefined {
	return value === "on" || value === "off" ? value : undefined;
}

function isStrings(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
