import { checkTemplate } from "../core/check-template.ts";
import { chooseTemplate } from "../core/choose-template.ts";
import { type Detection, isReport } from "../core/detect.ts";
import { type Finding, lint } from "../core/lint.ts";
import { parseReport } from "../core/parse.ts";
import type { Report } from "../core/report.ts";
import { rules } from "../core/rules/index.ts";
import { severitiesInForce } from "../core/rules-in-force.ts";
import type { Template } from "../core/template.ts";
import { decoded } from "./decoded.ts";
import type { ScopedSettings } from "./scoped-settings.ts";
import { builtInStructures, isTemplateFile, type Scope } from "./structures.ts";

/** What a text is examined with: the same in the editor and on the command line, so is the answer. */
export interface Circumstances {
	readonly uri: string;
	/** Where no templates are loaded there are the built-in ones. */
	readonly scoped: ScopedSettings | Scope;
	/** `YYYY-MM-DD`. */
	readonly today: string;
	/** The zone of whoever reads the findings, as the IANA database names it. */
	readonly viewerTimeZone?: string | undefined;
	/** The report that an earlier text of the same document gave. */
	readonly previous?: Report | undefined;
}

export interface Examined {
	/** Below the workspace folder, with `/`: it may date the report. */
	readonly path: string;
	readonly report: Report;
	readonly detection: Detection;
	/** What the report follows, and why, for the user. */
	readonly template: Template;
	readonly templateReason: string;
	/** True for a file that is itself one of the team's templates: it is checked as that. */
	readonly isTemplate: boolean;
	/** All findings, asked for or not whether it is a report; computed once. */
	findings(): readonly Finding[];
	/** What another text would be, all else being the same. */
	again(text: string): Examined;
}

/** Understand `text` as a report. */
export function examine(text: string, circumstances: Circumstances): Examined {
	const { uri, scoped, today, viewerTimeZone, previous } = circumstances;
	const {
		files,
		timeZone,
		template: configured,
		preset,
		rules: own,
		severities,
		statuses,
	} = scoped.settings;
	const path = pathBelow(scoped.root, uri);
	const structures = "structures" in scoped ? scoped.structures : builtInStructures(configured);
	const { kinds, templates } = structures;
	const options = { path, timeZone, kinds };
	const report = parseReport(text, { ...options, ...(previous && { previous }) });
	const { template, reason, isGuess } = chooseTemplate(report, templates, structures.configured);
	const isTemplate = isTemplateFile(uri, structures);
	let found: readonly Finding[] | undefined;
	return {
		path,
		report,
		template,
		templateReason: reason,
		isTemplate,
		again: (other) => examine(other, { ...circumstances, previous: report }),
		detection: isTemplate ? teamTemplate : isReport(report, { path, files }),
		findings: () => {
			found ??= isTemplate
				? checkTemplate(text, ruleIds)
				: lint(report, rules, {
						template,
						isGuess,
						today,
						viewerTimeZone,
						timeZone,
						path,
						allowed: { severity: severities, status: statuses },
						again: (other) => parseReport(other, { ...options, previous: report }),
						settings: severitiesInForce(rules, { preset, template: template.rules, own }),
					});
			return found;
		},
	};
}

const teamTemplate: Detection = { isReport: false, reason: "It is one of the team's templates." };
const ruleIds = rules.map(({ id }) => id);

/** The path below `root`, or the whole path; `%20` and the like decoded where they can be. */
function pathBelow(root: string | undefined, uri: string): string {
	const isBelow = root !== undefined && uri.startsWith(`${root}/`);
	const path = isBelow
		? uri.slice(root.length + 1)
		: uri.replace(/^[a-z][\w+.-]*:(\/\/[^/]*\/)?/i, "");
	return decoded(path);
}
