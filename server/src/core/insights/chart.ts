/** One question asked of a folder of reports, answered twice: by marks to be drawn, and by tables. Plain data. */
export interface Chart {
	readonly id: ChartId;
	/** Counts that stand on a line of periods, values that lie on an axis of durations, counts beside names. */
	readonly kind: "columns" | "strips" | "bars";
	readonly title: string;
	/** What is counted and what is left out, in sentences; where there is no mark, why. */
	readonly note: string;
	/** What the values of the marks are in: `incidents`, `minutes`. */
	readonly unit: string;
	/** Columns, strips or bars in their order, empty ones too. */
	readonly groups: readonly string[];
	/** What is to be said of each group, such as `median 4 min, n = 12`; empty when there is nothing. */
	readonly groupNotes: readonly string[];
	/** What the marks of a group are told apart by, in the order in which they are stacked. */
	readonly series: readonly string[];
	readonly marks: readonly ChartMark[];
	/** Of strips. */
	readonly boxes: readonly ChartBox[];
	/** All that the marks tell, and more; the first sums it up. */
	readonly tables: readonly Table[];
}

export type ChartId = "incidents" | "metrics" | "services" | "causes" | "tags" | "ages" | "owners";

export interface ChartMark {
	/** Indexes of `groups` and `series`. */
	readonly group: number;
	readonly series: number;
	readonly value: number;
	/** For those who cannot see it: `2026-03, SEV1: 2 incidents`. */
	readonly name: string;
	readonly opens: References;
}

/** The middle half of a group. */
export interface ChartBox {
	readonly group: number;
	readonly lowerQuartile: number;
	readonly median: number;
	readonly upperQuartile: number;
	/** `Time to detect: median 4 min, middle half 2 min to 9 min, n = 12`. */
	readonly name: string;
}

/** The reports or open actions behind a number, by their indexes. */
export interface References {
	readonly what: "reports" | "actions";
	readonly indexes: readonly number[];
}

export interface Table {
	readonly caption: string;
	readonly columns: readonly Column[];
	/** As many cells as columns; the first says what the row is about. */
	readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
	readonly name: string;
	readonly align: "left" | "right";
}

export interface Cell {
	/** Empty when there is nothing to say. */
	readonly text: string;
	readonly opens?: References;
}

/** A cell with a number that leads to what it counts. */
export function countCell(opens: References): Cell {
	const { length } = opens.indexes;
	return length === 0 ? { text: "0" } : { text: String(length), opens };
}

export function reportsOf(indexes: readonly number[]): References {
	return { what: "reports", indexes };
}

export function actionsOf(indexes: readonly number[]): References {
	return { what: "actions", indexes };
}

export function textColumn(name: string): Column {
	return { name, align: "left" };
}

export function numberColumn(name: string): Column {
	return { name, align: "right" };
}
