import type { Template } from "../../template.ts";
import type { PlainDate } from "../../timestamp.ts";

/** What the text of a report does not say. */
export interface NewEntriesContext {
	/** The viewer's zone, an IANA name. */
	readonly viewerTimeZone: string;
	/** The day on the viewer's calendar: for events without a date in a report without one. */
	readonly today: PlainDate;
	/** The structure that a missing timeline section is put into. */
	readonly template: Template;
	/** The file's path with `/`: it may date the report. */
	readonly path?: string | undefined;
	/** Of several timelines the one that holds this offset is written to. */
	readonly offset?: number | undefined;
}
