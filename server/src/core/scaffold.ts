import { type FilledIn, fillIn, variablePattern } from "./fill-in.ts";
import { firstMatch } from "./first-match.ts";
import { frontMatterEnd } from "./front-matter-end.ts";
import { parseReport } from "./parse.ts";
import type { Template } from "./template.ts";
import { reportHead } from "./template-head.ts";
import { withoutMarks } from "./template-marks.ts";
import { applyEdits } from "./text.ts";

/** What is known of the incident when its report is begun. */
export interface ScaffoldValues {
	readonly title: string;
	readonly severity?: string | undefined;
	/** `YYYY-MM-DDTHH:MM`, in `timeZone`. */
	readonly start: string;
	readonly timeZone: string;
	readonly author?: string | undefined;
	/** The present time, written like `start`. */
	readonly now?: string | undefined;
}

/** A new report in the structure of `template`. */
export function scaffold(template: Template, { start, now, ...values }: ScaffoldValues): FilledIn {
	const date = firstMatch(/^[^T]*/, start);
	const asWritten = { start: start.replace("T", " "), now: now?.replace("T", " ") };
	return fillIn(reportText(template), { ...values, ...asWritten, date });
}

/** The template's text without what is for the template alone, and with a place for the title. */
function reportText({ id, text }: Template): string {
	const titled = withTitle(text);
	const end = frontMatterEnd(titled) ?? 0;
	return reportHead(titled.slice(0, end), id) + withoutMarks(titled.slice(end));
}

/** A template that was written for people has no `{{title}}`: the report's takes the place of its own. */
function withTitle(text: string): string {
	const names = Array.from(text.matchAll(new RegExp(variablePattern, "g")), ([, name]) => name);
	const { title } = parseReport(text);
	if (names.includes("title") || !title) return text;

	return applyEdits(text, [{ span: title.span, newText: "{{title}}" }]);
}
