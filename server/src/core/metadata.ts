import type { Chunk, PlacedChunk } from "./chunks.ts";
import { chunksWithin } from "./chunks-within.ts";
import { groupOf } from "./first-match.ts";
import { wordsIn } from "./headings.ts";
import { type Block, type FrontMatter, filler } from "./markdown.ts";
import { linesIn } from "./prose-lines.ts";
import type { Field, Metadata, Section } from "./report.ts";
import { type Span, shift } from "./text.ts";
import { readYaml } from "./yaml.ts";

/** The facts a report states about itself: in front matter, and in labels and tables before its first section. */
export function toMetadata(chunks: readonly PlacedChunk[], sections: readonly Section[]): Metadata {
	// Front matter stands first, behind a byte order mark at most.
	const [front] = chunks
		.slice(0, 2)
		.flatMap(({ start, chunk }) =>
			chunk.blocks.flatMap((block) =>
				block.type === "frontMatter" ? [{ block, chunk, start }] : [],
			),
		);
	const fields = front ? frontFields(front.block, front.chunk, front.start) : [];
	const zones = labelZones(sections, chunks);
	const inZones = new Set(zones.flatMap((zone) => chunksWithin(chunks, zone)));
	const labels = Array.from(inZones)
		.filter(({ start }) => zones.some((zone) => zone.start <= start && start < zone.end))
		.flatMap(({ start, chunk }) =>
			chunk.blocks.flatMap((block) =>
				labelFields(chunk, block).map((field) => place(field, start)),
			),
		);
	return {
		frontMatter: front && shift(front.block.span, front.start),
		fields: [...fields, ...labels],
	};
}

/** Where labels are metadata: from the start to the first section of a known kind, and in a section for it. */
function labelZones(sections: readonly Section[], chunks: readonly PlacedChunk[]): Span[] {
	const last = chunks.at(-1);
	const textEnd = last ? last.start + last.chunk.text.length : 0;
	const isReal = ({ style }: Section) => style === "atx" || style === "setext";
	const first = sections.find(
		(it) => isReal(it) && it.kind !== undefined && it.kind !== "metadata",
	);
	const title = sections.find(isReal);
	const second = sections.find((it) => isReal(it) && it !== title);
	const end = Math.min(first?.span.start ?? textEnd, second?.span.start ?? textEnd);
	return [
		{ start: 0, end },
		...sections.filter(({ kind }) => kind === "metadata").map(({ bodySpan }) => bodySpan),
	];
}

function place(field: Field, by: number): Field {
	return { ...field, nameSpan: shift(field.nameSpan, by), valueSpan: shift(field.valueSpan, by) };
}

function frontFields(block: FrontMatter, chunk: Chunk, start: number): Field[] {
	const values = block.format === "yaml" ? yamlValues(block.value) : tomlValues(block.value);
	const lines = keyLines(chunk.text);
	return [...values].map(([key, value]) => {
		const line = lines.get(key);
		const at = start + (line?.index ?? block.span.start);
		const valueAt = at + (line?.groups?.lead?.length ?? 0);
		// YAML has keys that are written in other ways, such as over several lines.
		const nameSpan = { start: at, end: line ? at + key.length : at };
		const valueSpan = {
			start: valueAt,
			end: valueAt + (line?.groups?.value?.trimEnd().length ?? 0),
		};
		return { name: fieldName(key), value, source: "frontMatter", nameSpan, valueSpan };
	});
}

/** The first line for each key, `key: value` or `key = value`: what stands before the value, and the value. */
function keyLines(text: string): ReadonlyMap<string, RegExpExecArray> {
	const lines = new Map<string, RegExpExecArray>();
	for (const found of text.matchAll(keyLine)) {
		const key = groupOf(found, 2).trimEnd();
		if (!lines.has(key)) lines.set(key, found);
	}
	return lines;
}

const keyLine = /^(?<lead>["']?(?<key>[^\s"':=][^"':=\r\n]*)(?:["']\s*)?[:=][ \t]*)(?<value>.*)/gm;

/** What a YAML reader makes of it; nothing when it is no YAML, or no map. */
function yamlValues(source: string): Map<string, string> {
	const read = readYaml(source);
	const pairs = typeof read === "object" && read !== null ? Object.entries(read) : [];
	return new Map(pairs.flatMap(([key, value]) => (value === null ? [] : [[key, asText(value)]])));
}

/** Lists within lists are one list. By aliases a few lines can say thousands of millions of values: the first are enough. */
function asText(value: unknown): string {
	if (!Array.isArray(value)) return typeof value === "object" ? "" : String(value);

	const words: string[] = [];
	let seen = 0;
	for (const inner of valuesIn(value)) {
		if (++seen > most) break;
		if (!Array.isArray(inner)) words.push(asText(inner));
	}
	return words.join(", ");
}

/** Values of one field. */
const most = 1000;

function* valuesIn(list: readonly unknown[]): Iterable<unknown> {
	for (const value of list) {
		yield value;
		if (Array.isArray(value)) yield* valuesIn(value);
	}
}

/** `key = "value"` lines: all that is asked of TOML here. */
function tomlValues(source: string): Map<string, string> {
	const pairs = Array.from(
		source.matchAll(/^([\w-]+)\s*=\s*(\S.*)/gm),
		(found): [string, string] => [
			groupOf(found, 1),
			groupOf(found, 2)
				.trimEnd()
				.replace(/^(["'])(.*)\1$/, "$2"),
		],
	);
	return new Map(pairs);
}

function labelFields(chunk: Chunk, block: Block): Field[] {
	switch (block.type) {
		case "paragraph":
			return linesIn(chunk.prose, block.span).flatMap((line) => labelField(chunk, line) ?? []);
		case "item": {
			const [first] = block.children;
			const [line] = first?.type === "paragraph" ? linesIn(chunk.prose, first.span) : [];
			return line ? [labelField(chunk, line)].flatMap((field) => field ?? []) : [];
		}
		case "quote":
			return block.children.flatMap((child) => labelFields(chunk, child));
		case "table":
			return tableFields(
				chunk,
				[block.header, ...block.rows].map(({ cells }) => cells),
			);
		default:
			return [];
	}
}

const label = new RegExp(
	`^[>\\s${filler}]*([\\p{L}][\\p{L}\\d /()&'_-]{1,38}?)[\\s${filler}]*[:：][\\s${filler}]*(?=[^\\s${filler}])`,
	"u",
);

/** The backslash that ends a line within a paragraph. */
const lineBreak = /(?<!\\)\\$/;

/** `**Severity:** SEV1`. */
function labelField(chunk: Chunk, line: Span): Field | undefined {
	const words = chunk.prose.slice(line.start, line.end).replace(lineBreak, "");
	const found = label.exec(words);
	const name = found?.[1];
	if (!found || !name || /^https?$/i.test(name)) return undefined;

	const nameAt = line.start + words.indexOf(name);
	const valueSpan = { start: line.start + found[0].length, end: line.start + words.length };
	const value = wordsIn(chunk, valueSpan);
	return {
		name: fieldName(name),
		value,
		source: "label",
		nameSpan: { start: nameAt, end: nameAt + name.length },
		valueSpan,
	};
}

/** Two columns, the label first; a header row that says nothing (`Field | Value`) does no harm. */
function tableFields(chunk: Chunk, rows: readonly (readonly Span[])[]): Field[] {
	return rows.flatMap(([nameSpan, valueSpan, ...more]) => {
		if (!nameSpan || !valueSpan || more.length > 0) return [];
		const name = wordsIn(chunk, nameSpan).replace(/:$/, "");
		const value = wordsIn(chunk, valueSpan);
		const isField = name !== "" && value !== "" && name.length <= 40;
		return isField
			? [{ name: fieldName(name), value, source: "table" as const, nameSpan, valueSpan }]
			: [];
	});
}

/** `Time zone` → `timeZone`, `incident_id` → `incidentId`. */
function fieldName(label: string): string {
	const [first = "", ...others] = label
		.trim()
		.split(/[^\p{L}\d]+/u)
		.filter((it) => it !== "");
	const start =
		first === first.toUpperCase()
			? first.toLowerCase()
			: first.charAt(0).toLowerCase() + first.slice(1);
	return start + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}
