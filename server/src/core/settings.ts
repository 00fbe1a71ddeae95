import type { RuleSettings } from "./lint.ts";

/** What a team can set, in `.postmortem.json` or as `postmortem.*`; the keys are the same. */
export interface Settings {
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

export const defaultSettings: Settings = {
	files: [],
	template: "classic",
	timeZone: "",
	rules: {},
	directory: "postmortems",
	fileName: "{date}-{slug}.md",
};
