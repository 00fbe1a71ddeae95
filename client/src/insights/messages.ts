import type { PlainChart } from "../../../server/src/protocol/messages.ts";
import { isRecord } from "../is-record.ts";

export type Chart = PlainChart;
export type ChartMark = Chart["marks"][number];
export type Table = Chart["tables"][number];
/** The reports or open actions behind a number, by their indexes. */
export type References = ChartMark["opens"];

/** What the extension tells the page. */
export type ToPage = {
	readonly type: "show";
	/** Goes up with each new content; what the page answers names the one that it is about. */
	readonly revision: number;
	readonly reports: number;
	readonly isComplete: boolean;
	readonly charts: readonly Chart[];
};

export type ExportFormat = "csv" | "svg" | "png";

/** What the page tells the extension. */
export type FromPage =
	| { readonly type: "ready" }
	/** The page shows what it was sent, in so many marks and tables; tables that are hidden count. */
	| {
			readonly type: "shown";
			readonly revision: number;
			readonly marks: number;
			readonly tables: number;
	  }
	/** The reader wants to see what is behind a mark or a cell. */
	| { readonly type: "open"; readonly revision: number; readonly opens: References }
	/** The reader wants a file of a chart: the text of an SVG, a PNG in base 64; empty for CSV, and where there is none. */
	| {
			readonly type: "export";
			readonly chart: string;
			readonly format: ExportFormat;
			readonly content: string;
	  }
	| { readonly type: "openDocs" };

/** What the page keeps while it is hidden and over a reload of the window. */
export interface PageState {
	readonly top: number;
	/** The ids of the charts that are read as tables. */
	readonly tables: readonly string[];
	readonly isReasonOpen: boolean;
}

/** A message of the page, checked: what a web page says is foreign input. */
export function toFromPage(value: unknown): FromPage | undefined {
	if (!isRecord(value)) return undefined;

	const { type, revision, marks, tables } = value;
	if (type === "ready" || type === "openDocs") return { type };
	if (type === "shown" && isCount(revision) && isCount(marks) && isCount(tables)) {
		return { type, revision, marks, tables };
	}
	if (type === "open" && isCount(revision)) {
		const opens = toReferences(value.opens);
		return opens && { type, revision, opens };
	}
	return type === "export" ? toExport(value) : undefined;
}

function toReferences(value: unknown): References | undefined {
	if (!isRecord(value) || !Array.isArray(value.indexes)) return undefined;

	const { what } = value;
	const indexes = value.indexes.filter(isCount);
	return what === "reports" || what === "actions" ? { what, indexes } : undefined;
}

function toExport(value: Readonly<Record<string, unknown>>): FromPage | undefined {
	const { chart, format, content } = value;
	const isWhole = typeof chart === "string" && typeof content === "string" && isFormat(format);
	return isWhole ? { type: "export", chart, format, content } : undefined;
}

function isFormat(value: unknown): value is ExportFormat {
	return value === "csv" || value === "svg" || value === "png";
}

export function toPageState(value: unknown): PageState {
	const { top, tables, isReasonOpen } = isRecord(value) ? value : {};
	return {
		top: isCount(top) ? top : 0,
		tables: Array.isArray(tables) ? tables.filter((id) => typeof id === "string") : [],
		isReasonOpen: isReasonOpen === true,
	};
}

function isCount(value: unknown): value is number {
	return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
