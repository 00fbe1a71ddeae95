import type { RuleSettings } from "./lint.ts";
import { isPreset, type Preset } from "./presets.ts";
import type { Severity } from "./rule.ts";

/** What a team can set, in `.postmortem.json` or as `postmortem.*`; the keys are the same. */
export interface TeamSettings {
	/** Globs of the files that are reports; none given: reports are recognised by place, name and content. */
	readonly files: readonly string[];
	/** A template's id, or the path of one that ends in `.md`; empty: each report's own is recognised. */
	readonly template: string;
	/** The zone for reports that state none, such as `UTC`; empty when the team has none. */
	readonly timeZone: string;
	/** How severe rules are that neither `rules` nor the template names. */
	readonly preset: Preset;
	readonly rules: RuleSettings;
	/** Where new reports go, relative to the workspace folder. */
	readonly directory: string;
	/** The name of a new report: `{date}`, `{slug}`, `{severity}`. */
	readonly fileName: string;
	/** What a report may give as its severity; empty when the team has no list. */
	readonly severities: readonly string[];
	/** What a report may give as its status; empty when the team has no list. */
	readonly statuses: readonly string[];
	/** Megabytes: of a longer file the sections alone are read. */
	readonly maxFileSize: number;
}

/** With what everybody decides alone, for their own editor. */
export interface Settings extends TeamSettings {
	readonly inlayHints: "on" | "off";
	readonly codeLens: "on" | "off";
	/** Whether the findings of reports that are not open are told, too. */
	readonly problems: ProblemScope;
}

export type ProblemScope = "allReports" | "openFiles";

export const defaultSettings: Settings = {
	files: [],
	template: "",
	timeZone: "",
	preset: "recommended",
	rules: {},
	directory: "postmortems",
	fileName: "{date}-{slug}.md",
	severities: [],
	statuses: [],
	maxFileSize: 5,
	inlayHints: "on",
	codeLens: "on",
	problems: "allReports",
};

/**
 * Foreign input as settings: what is missing or of the wrong type keeps the value of `base`.
 * Rules are taken one by one, so that a farther file's stay in force unless a nearer one names them.
 */
export function toSettings(value: unknown, base: Settings = defaultSettings): Settings {
	const said = readSettings(value);
	return {
		files: said.files ?? base.files,
		template: said.template ?? base.template,
		timeZone: said.timeZone ?? base.timeZone,
		preset: said.preset ?? base.preset,
		rules: { ...base.rules, ...said.rules },
		directory: said.directory ?? base.directory,
		fileName: said.fileName ?? base.fileName,
		severities: said.severities ?? base.severities,
		statuses: said.statuses ?? base.statuses,
		maxFileSize: said.maxFileSize ?? base.maxFileSize,
		inlayHints: said.inlayHints ?? base.inlayHints,
		codeLens: said.codeLens ?? base.codeLens,
		problems: said.problems ?? base.problems,
	};
}

/** What of foreign input is understood; `undefined` for what is missing or of the wrong type. */
export type SaidSettings = { readonly [Key in keyof Settings]: Settings[Key] | undefined };

export function readSettings(value: unknown): SaidSettings {
	const said = isRecord(value) ? value : {};
	return {
		files: isStrings(said.files) ? said.files : undefined,
		template: text(said.template),
		timeZone: text(said.timeZone),
		preset: isPreset(said.preset) ? said.preset : undefined,
		rules: isRecord(said.rules) ? ruleSettings(said.rules) : undefined,
		directory: text(said.directory),
		fileName: text(said.fileName) || undefined,
		severities: isStrings(said.severities) ? said.severities : undefined,
		statuses: isStrings(said.statuses) ? said.statuses : undefined,
		maxFileSize: isSize(said.maxFileSize) ? said.maxFileSize : undefined,
		inlayHints: onOff(said.inlayHints),
		codeLens: onOff(said.codeLens),
		problems: problemScope(said.problems),
	};
}

/** A plain object, as JSON knows it. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isSeverity(value: unknown): value is Severity | "off" {
	return severities.some((severity) => severity === value);
}

/** What a rule can be set to. */
export const severities: readonly (Severity | "off")[] = [
	"error",
	"warning",
	"info",
	"hint",
	"off",
];

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

function problemScope(value: unknown): ProblemScope | undefined {
	return value === "allReports" || value === "openFiles" ? value : undefined;
}

/** A number of megabytes. */
export function isSize(value: unknown): value is number {
	return typeof value === "number" && value > 0;
}

function isStrings(value: unknown): value is readonly string[] {
	return Array.isArray(value) && value.every((item) => typeof item === "string");
}
