import { type Detection, isReport } from "../core/detect.ts";
import { type Finding, lint } from "../core/lint.ts";
import { parseReport } from "../core/parse.ts";
import type { Report } from "../core/report.ts";
import { rules } from "../core/rules/index.ts";
import type { Template } from "../core/template.ts";
import { templateById } from "../core/templates.ts";
import type { ScopedSettings } from "./scoped-settings.ts";

/** What a text is examined with: the same in the editor and on the command line, so is the answer. */
export interface Circumstances {
	readonly uri: string;
	readonly scoped: ScopedSettings;
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
	readonly template: Template;
	/** All findings, asked for or not whether it is a report; computed once. */
	findings(): readonly Finding[];
	/** What another text would be, all else being the same. */
	again(text: string): Examined;
}

/** Understand `text` as a report. */
export function examine(text: string, circumstances: Circumstances): Examined {
	const { uri, scoped, today, viewerTimeZone, previous } = circumstances;
	const { files, timeZone, template: id, rules: ruleSettings } = scoped.settings;
	const path = pathBelow(scoped.root, uri);
	const report = parseReport(text, { path, timeZone, ...(previous && { previous }) });
	const template = templateById(id);
	let found: readonly Finding[] | undefined;
	return {
		path,
		report,
		template,
		again: (other) => examine(other, { ...circumstances, previous: report }),
		detection: isReport(report, { path, files }),
		findings: () => {
			found ??= lint(report, rules, {
				template,
				today,
				viewerTimeZone,
				timeZone,
				again: (other) => parseReport(other, { path, timeZone, previous: report }),
				settings: ruleSettings,
			});
			return found;
		},
	};
}

/** The path below `root`, or the whole path; `%20` and the like decoded where they can be. */
function pathBelow(root: string | undefined, uri: string): string {
	const isBelow = root !== undefined && uri.startsWith(`${root}/`);
	const path = isBelow
		? uri.slice(root.length + 1)
		: uri.replace(/^[a-z][\w+.-]*:(\/\/[^/]*\/)?/i, "");
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}
