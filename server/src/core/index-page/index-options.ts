import { firstMatch } from "../first-match.ts";
import { nearest } from "../nearest.ts";
import { type Span, shift } from "../text.ts";
import { type ColumnId, indexColumns, isColumnId } from "./index-columns.ts";

/** What the opening comment of an index says. */
export interface IndexOptions {
	readonly columns: readonly ColumnId[];
	readonly order: readonly OrderKey[];
	/** The folder of the reports from the page's own, with `/`: empty, `2026`, `../postmortems`. */
	readonly from: string;
}

export interface OrderKey {
	readonly column: ColumnId;
	readonly isDescending: boolean;
}

/** What is not understood of an index, and where. */
export interface IndexFault {
	readonly span: Span;
	readonly message: string;
	/** What was likely meant, to be put in place of the span. */
	readonly suggestion?: string;
}

export const defaultIndexOptions: IndexOptions = {
	columns: ["date", "title", "severity", "status", "duration", "actions"],
	order: [{ column: "date", isDescending: true }],
	from: "",
};

/** The names of the options, in the order in which the docs present them. */
export const optionNames: readonly string[] = Object.keys(defaultIndexOptions);

export interface ReadOptions {
	readonly options: IndexOptions;
	readonly faults: readonly IndexFault[];
}

/**
 * Read ` columns="date, title" order='severity, date desc' from="../postmortems"`.
 * Each option is given once, its value in either quotes; what is not understood is a fault and counts as not given.
 *
 * @param at Where `written` stands in the document.
 */
export function readIndexOptions(written: string, at: number): ReadOptions {
	const given = new Map<string, IndexFault[]>();
	const faults: IndexFault[] = [];
	let options = defaultIndexOptions;
	for (const part of partsOf(written, at)) {
		if (part.value === undefined) {
			faults.push(shapeFault(part.span));
		} else if (!isOption(part.name)) {
			faults.push(unknownOption(part.name, part.span));
		} else if (given.has(part.name)) {
			faults.push({ span: part.span, message: `\`${part.name}\` is given twice; once is enough.` });
		} else {
			const read = readers[part.name](part.value);
			given.set(part.name, read.faults);
			faults.push(...read.faults);
			options = { ...options, ...read.options };
		}
	}
	return { options, faults };
}

type OptionName = keyof IndexOptions;

interface Part {
	readonly name: string;
	/** That of the name; of what is no option, that of all of it. */
	readonly span: Span;
	readonly value: Value | undefined;
}

/** What stands between the quotes, and where. */
interface Value {
	readonly text: string;
	readonly start: number;
}

function partsOf(written: string, at: number): Part[] {
	const pattern = /(?<![\w-])([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')|\S+/g;
	return Array.from(written.matchAll(pattern), ({ index, 0: whole, 1: name, 2: one, 3: two }) => {
		const start = at + index;
		const text = one ?? two;
		if (name === undefined || text === undefined)
			return { name: whole, span: { start, end: start + whole.length }, value: undefined };

		const value = { text, start: start + whole.length - 1 - text.length };
		return { name, span: { start, end: start + name.length }, value };
	});
}

function isOption(name: string): name is OptionName {
	return optionNames.includes(name);
}

function shapeFault(span: Span): IndexFault {
	return {
		span,
		message: 'Write options with their values in quotes, such as `order="date desc"`.',
	};
}

function unknownOption(name: string, span: Span): IndexFault {
	const message = `\`${name}\` is no option of an index; there are ${inTicks(optionNames)}.`;
	return { span, message, ...meant(name, optionNames) };
}

interface Read {
	readonly options: Partial<IndexOptions>;
	readonly faults: IndexFault[];
}

const readers: Readonly<Record<OptionName, (value: Value) => Read>> = {
	columns: readColumns,
	order: readOrder,
	from: readFrom,
};

/** `date, title` */
function readColumns(value: Value): Read {
	const words = wordsIn(value);
	const columns = words.flatMap(({ text }) => (isColumnId(text) ? [text] : []));
	const faults = words.flatMap(({ text, span }, index): IndexFault[] => {
		if (!isColumnId(text)) return [unknownColumn(text, span)];
		const isFirst = words.findIndex((it) => it.text === text) === index;
		return isFirst ? [] : [{ span, message: `\`${text}\` is a column already; once is enough.` }];
	});
	if (words.length === 0) faults.push(nothing(value, "columns"));
	return faults.length > 0 ? { options: {}, faults } : { options: { columns }, faults };
}

/** `severity, date desc` */
function readOrder(value: Value): Read {
	const words = wordsIn(value);
	const keys = words.map(({ text, span }) => readKey(text, span));
	const faults = keys.flatMap((key) => ("message" in key ? [key] : []));
	if (words.length === 0) faults.push(nothing(value, "columns to order by"));
	const order = keys.flatMap((key) => ("column" in key ? [key] : []));
	return faults.length > 0 ? { options: {}, faults } : { options: { order }, faults };
}

function readKey(text: string, { start }: Span): OrderKey | IndexFault {
	const column = firstMatch(/^\S*/, text);
	const [, direction = "asc", ...more] = text.split(/\s+/);
	if (!isColumnId(column)) return unknownColumn(column, { start, end: start + column.length });
	if (directions.includes(direction) && more.length === 0)
		return { column, isDescending: direction === "desc" };

	const rest = text.slice(column.length).trim();
	const span = { start: start + text.length - rest.length, end: start + text.length };
	const message = `\`${rest}\` is no direction; write \`asc\` or \`desc\` behind the column.`;
	return { span, message, ...meant(rest, directions) };
}

const directions: readonly string[] = ["desc", "asc"];

/** `../postmortems` */
function readFrom(value: Value): Read {
	const from = value.text.trim();
	const parts = from.split("/").filter((part) => part !== "" && part !== ".");
	const isRelative = !/^(?:[a-z][\w+.-]*:|\/|\\)/i.test(from) && !from.includes("\\");
	// `a/../b` would be the same as `b`, but for links to folders.
	const isUpFirst = parts.lastIndexOf("..") < parts.filter((part) => part === "..").length;
	if (isRelative && isUpFirst) return { options: { from: parts.join("/") }, faults: [] };

	const message = `Write the folder as it is reached from this page, such as \`../postmortems\`, instead of \`${from}\`.`;
	return { options: {}, faults: [{ span: spanOf(value), message }] };
}

interface Word {
	readonly text: string;
	readonly span: Span;
}

/** What stands between the commas. */
function wordsIn({ text, start }: Value): Word[] {
	return Array.from(text.matchAll(/[^,\s][^,]*/g), ({ index, 0: whole }) => {
		const word = whole.trimEnd();
		return { text: word, span: shift({ start: index, end: index + word.length }, start) };
	});
}

function unknownColumn(word: string, span: Span): IndexFault {
	const known = Object.keys(indexColumns);
	const message = `\`${word}\` is no column of an index; there are ${inTicks(known)}.`;
	return { span, message, ...meant(word, known) };
}

function nothing(value: Value, what: string): IndexFault {
	const message = `Name ${what}; there are ${inTicks(Object.keys(indexColumns))}.`;
	return { span: spanOf(value), message };
}

function spanOf({ text, start }: Value): Span {
	return { start, end: start + text.length };
}

function meant(word: string, known: readonly string[]): Pick<IndexFault, "suggestion"> {
	const suggestion = nearest(word, known);
	return suggestion === undefined ? {} : { suggestion };
}

function inTicks(words: readonly string[]): string {
	return words.map((it) => `\`${it}\``).join(", ");
}
