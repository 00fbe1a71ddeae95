/** What a row tells of. */
export type RowType = "report" | "entry" | "action";

/** A column of the export. */
export interface ExportColumn {
	readonly name: string;
	/** As DuckDB names it. */
	readonly type: "VARCHAR" | "VARCHAR[]" | "BIGINT" | "DOUBLE" | "BOOLEAN" | "DATE";
	/** The rows in which it is not always empty. */
	readonly rows: readonly RowType[];
	/** What it tells, for the docs; Markdown. */
	readonly words: string;
}

const all = ["report", "entry", "action"] as const;
const inReport = ["report"] as const;
const inEntry = ["entry"] as const;
const inAction = ["action"] as const;

/** In the order in which they are written. Others rely on names, types and meaning. */
export const exportColumns = [
	{ name: "type", type: "VARCHAR", rows: all, words: "`report`, `entry` or `action`" },
	{
		name: "source",
		type: "VARCHAR",
		rows: all,
		words: "what `--source` says, else the name of the repository’s folder",
	},
	{
		name: "report",
		type: "VARCHAR",
		rows: all,
		words: "the path of the report, with `/`; with `source` it names the report in all rows",
	},
	{
		name: "line",
		type: "BIGINT",
		rows: ["entry", "action"],
		words: "where the entry’s timestamp or the action item stands, from 1",
	},
	{ name: "title", type: "VARCHAR", rows: inReport, words: "empty when it has none" },
	{ name: "id", type: "VARCHAR", rows: inReport, words: "the incident’s own name: `INC-2041`" },
	{ name: "day", type: "DATE", rows: inReport, words: "when the incident began" },
	{ name: "severity", type: "VARCHAR", rows: inReport, words: "as written" },
	{ name: "status", type: "VARCHAR", rows: inReport, words: "as written" },
	{ name: "template", type: "VARCHAR", rows: inReport, words: "the id of the one it follows" },
	{ name: "services", type: "VARCHAR[]", rows: inReport, words: "those that its fields name" },
	{ name: "tags", type: "VARCHAR[]", rows: inReport, words: "tags, labels and categories" },
	{ name: "causes", type: "VARCHAR[]", rows: inReport, words: "categories of the cause" },
	{ name: "people", type: "VARCHAR[]", rows: inReport, words: "authors, owners and the like" },
	{ name: "sections", type: "VARCHAR[]", rows: inReport, words: "the words of its headings" },
	{
		name: "impactDuration",
		type: "DOUBLE",
		rows: inReport,
		words: "in seconds, as are the times below; from the milestones of the timeline",
	},
	{ name: "timeToDetect", type: "DOUBLE", rows: inReport, words: "from the start of the impact" },
	{ name: "timeToAcknowledge", type: "DOUBLE", rows: inReport, words: "from the detection" },
	{ name: "timeToMitigate", type: "DOUBLE", rows: inReport, words: "from the start of the impact" },
	{ name: "timeToResolve", type: "DOUBLE", rows: inReport, words: "from the start of the impact" },
	{
		name: "summary",
		type: "VARCHAR",
		rows: inReport,
		words: "the first 1,500 letters of summary and impact, without markup",
	},
	{ name: "rootCause", type: "VARCHAR", rows: inReport, words: "the same of the causes" },
	{ name: "timestamp", type: "VARCHAR", rows: inEntry, words: "as written" },
	{
		name: "startTime",
		type: "VARCHAR",
		rows: inEntry,
		words:
			"ISO 8601, as exactly as it is known: an instant, a local time without offset, a time or a day alone",
	},
	{ name: "endTime", type: "VARCHAR", rows: inEntry, words: "of a range, likewise" },
	{ name: "milestone", type: "VARCHAR", rows: inEntry, words: "what it marks: `detected`" },
	{ name: "text", type: "VARCHAR", rows: ["entry", "action"], words: "the words" },
	{ name: "done", type: "BOOLEAN", rows: inAction, words: "as its box or its words say" },
	{
		name: "open",
		type: "BOOLEAN",
		rows: inAction,
		words: "still to be done: not done, and no sentence about what was done",
	},
	{
		name: "overdue",
		type: "BOOLEAN",
		rows: inAction,
		words: "open, and due before the day of the export",
	},
	{ name: "owner", type: "VARCHAR", rows: inAction, words: "as written" },
	{ name: "due", type: "DATE", rows: inAction, words: "when the day is known" },
	{ name: "dueWritten", type: "VARCHAR", rows: inAction, words: "when it is not: `end of Q2`" },
	{ name: "ticket", type: "VARCHAR", rows: inAction, words: "`OPS-12`, `#123` or a link" },
] as const satisfies readonly ExportColumn[];

export type ColumnName = (typeof exportColumns)[number]["name"];
