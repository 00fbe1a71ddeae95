import type { Report } from "./report.ts";

/** What the text does not say itself. */
export interface ParseOptions {
	/** The file's path or name, with `/`: it may date the report. */
	readonly path?: string;
	/** The zone for reports that state none. */
	readonly timeZone?: string;
	/** The parse of an earlier text of the same document: what did not change is not parsed again. */
	readonly previous?: Report;
}

/** Never fails: text that is no report gives a report with nothing in it. */
export function parseReport(text: string, _options: ParseOptions = {}): Report {
	return {
		text,
		title: undefined,
		metadata: { frontMatter: undefined, fields: [] },
		sections: [],
		timeline: { sections: [], timeZone: undefined, order: "unknown", entries: [] },
		actionItems: [],
	};
}
