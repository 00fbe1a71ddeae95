import { type FilledIn, fillIn } from "./fill-in.ts";
import type { Template } from "./template.ts";

/** What is known of the incident when its report is begun. */
export interface ScaffoldValues {
	readonly title: string;
	readonly severity?: string | undefined;
	/** `YYYY-MM-DDTHH:MM`, in `timeZone`. */
	readonly start: string;
	readonly timeZone: string;
	readonly author?: string | undefined;
}

/** A new report in the structure of `template`. */
export function scaffold(template: Template, { start, ...values }: ScaffoldValues): FilledIn {
	const [date = "", time = ""] = start.split("T");
	return fillIn(template.text, { ...values, date, start: `${date} ${time}`.trim() });
}
