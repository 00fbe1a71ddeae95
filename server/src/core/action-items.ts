import { type ActionColumns, actionColumns } from "./action-columns.ts";
import { dueIn, ownerIn, ticketIn } from "./action-facts.ts";
import type { Chunk, PlacedChunk } from "./chunks.ts";
import { chunksWithin } from "./chunks-within.ts";
import { headTitles } from "./head-titles.ts";
import { plainText, wordsIn } from "./headings.ts";
import type { Block, Item, Row, Rows, Table } from "./markdown.ts";
import { linesIn } from "./prose-lines.ts";
import type { ActionItem, Said, Section } from "./report.ts";
import { rolesOf } from "./section-roles.ts";
import { type Span, shift } from "./text.ts";

/** The tasks in the sections for them: leaves of lists, rows of tables, lines that stand for items. */
export function toActionItems(
	chunks: readonly PlacedChunk[],
	sections: readonly Section[],
): ActionItem[] {
	const isForActions = ({ kind }: Section) => rolesOf(kind).includes("actions");
	const all = sections.filter(isForActions);
	const outer = all.filter(
		(one) =>
			!all.some(
				(it) => it !== one && it.span.start < one.span.start && one.span.end <= it.span.end,
			),
	);
	return outer.flatMap((section) => {
		const others = sections.filter(
			(it) =>
				it.kind !== undefined &&
				!isForActions(it) &&
				it.span.start > section.span.start &&
				it.span.end <= section.span.end,
		);
		return itemsIn(chunks, section, others);
	});
}

function itemsIn(
	chunks: readonly PlacedChunk[],
	section: Section,
	others: readonly Section[],
): ActionItem[] {
	const body = { start: section.headingSpan.end, end: section.span.end };
	const isMine = (at: number) =>
		body.start <= at &&
		at < body.end &&
		!others.some(({ span }) => span.start <= at && at < span.end);
	const placed = chunksWithin(chunks, body)
		.flatMap(({ start, chunk }) =>
			chunk.blocks.flatMap((block) =>
				blocksBelow(block, start, body.start).map((it) => ({ block: it, chunk, start })),
			),
		)
		.filter(({ block, start }) => isMine(block.span.start + start));
	return readBlocks(placed);
}

interface PlacedBlock {
	readonly block: Block;
	readonly chunk: Chunk;
	readonly start: number;
}

/** A field's own item (`- **Review actions**:`) begins before its section's body: its children count. */
function blocksBelow(block: Block, start: number, bodyStart: number): readonly Block[] {
	return block.type === "item" && block.span.start + start < bodyStart ? block.children : [block];
}

function readBlocks(placed: readonly PlacedBlock[]): ActionItem[] {
	const rows = placed.flatMap(({ block, chunk, start }) =>
		block.type === "table" || block.type === "rows" ? tableActions(chunk, block, start) : [],
	);
	// Bullets beside a table of actions are its legend.
	if (rows.length > 0) return rows;

	const items = placed.flatMap(({ block, chunk, start }) =>
		block.type === "item" ? listActions(chunk, block, start) : [],
	);
	return items.length > 0 ? items : lineActions(placed);
}

function listActions(chunk: Chunk, item: Item, start: number): ActionItem[] {
	const below = item.children.flatMap((child) => (child.type === "item" ? [child] : []));
	const [first] = item.children;
	const words = first?.type === "paragraph" ? first.span : undefined;
	const facts = below.filter((child) => isFact(chunk, child));
	const isLabel =
		below.length > facts.length &&
		(!words || isLabelText(chunk.prose.slice(words.start, words.end)));
	if (isLabel) return below.flatMap((child) => listActions(chunk, child, start));
	if (!words) return [];

	const container = item.checked !== undefined ? "task" : item.ordered ? "ordered" : "bullet";
	const action = withFacts(toAction(chunk, words, { container, start, span: item.span }), {
		chunk,
		facts,
		start,
	});
	const tasks = below.filter(({ checked }) => checked !== undefined && item.checked === undefined);
	return [
		{ ...action, done: item.checked === true || action.done },
		...tasks.flatMap((it) => listActions(chunk, it, start)),
	];
}

/** `- **Owner:** Ana` below an item tells of it and is no task. */
function isFact(chunk: Chunk, { span }: Item): boolean {
	return factLabel.test(chunk.prose.slice(span.start, span.end));
}

const factLabel =
	/^[-*+\s\uE000]*(?:owners?|assignee|assigned(?: to)?|responsible|dri|due(?: date)?|deadline|eta|target(?: date)?|ticket|issue|jira|tracking|status|priority|type)\uE000*\s?:/i;

/** What stands in the item itself counts before what stands below it. */
function withFacts(
	action: ActionItem,
	{ chunk, facts, start }: { chunk: Chunk; facts: readonly Item[]; start: number },
): ActionItem {
	const [owner, due, ticket] = [ownerIn, dueIn, ticketIn].map((read) => {
		for (const { span } of facts) {
			const said = read(chunk.text.slice(span.start, span.end), start + span.start);
			if (said) return said;
		}
		return undefined;
	});
	return {
		...action,
		owner: action.owner ?? owner,
		due: action.due ?? due,
		ticket: action.ticket ?? ticket,
	};
}

/** `Short term:`, `**Monitoring**`: names what is below and promises nothing. */
function isLabelText(prose: string): boolean {
	const text = plainText(prose);
	return (
		/[:：]$/.test(text) ||
		text.split(" ").length <= 3 ||
		/^\uE000+[^\uE000]+\uE000+:?\s*$/.test(prose.trim())
	);
}

function tableActions(chunk: Chunk, table: Table | Rows, start: number): ActionItem[] {
	const titles =
		table.type === "rows"
			? headTitles(table.head)
			: table.header.cells.map((cell) => wordsIn(chunk, cell));
	const columns = actionColumns(titles);
	return table.rows.flatMap((row) => rowAction(chunk, row, { columns, start }) ?? []);
}

function rowAction(
	chunk: Chunk,
	row: Row,
	{ columns, start }: { columns: ActionColumns; start: number },
): ActionItem | undefined {
	const cell = row.cells[columns.text];
	if (!cell || row.cells.every((it) => wordsIn(chunk, it) === "")) return undefined;

	const said = (at: number): Said | undefined => {
		const span = row.cells[at];
		const value = span && wordsIn(chunk, span);
		return value && span && !/^(?:-|–|—|n\/a|none|tbd|\?)$/i.test(value)
			? { value, span: shift(span, start) }
			: undefined;
	};
	const action = toAction(chunk, cell, { container: "row", start, span: row.span });
	const status = said(columns.status)?.value ?? "";
	const due = said(columns.due);
	return {
		...action,
		done:
			action.done ||
			/\b(?:done|complete[d]?|closed|fixed|resolved|merged|shipped)\b|[✅✔☑]/iu.test(status),
		owner: said(columns.owner) ?? action.owner,
		due: due ? (dueIn(due.value, due.span.start) ?? due) : action.due,
		ticket: said(columns.ticket) ?? action.ticket,
	};
}

/**
 * Short lines of their own, each a task: no list was made of them.
 * Indented too far they are code to Markdown; such lines count before the paragraphs around them.
 */
function lineActions(placed: readonly PlacedBlock[]): ActionItem[] {
	const isFenced = ({ block, chunk }: PlacedBlock) =>
		/^(?:`{3}|~{3})/.test(chunk.text.slice(block.span.start));
	const indented = placed.filter((it) => it.block.type === "code" && !isFenced(it));
	const paragraphs = placed.filter(({ block }) => block.type === "paragraph");
	const inCode = tasksAmong(indented);
	return inCode.length > 0 ? inCode : tasksAmong(paragraphs);
}

function tasksAmong(placed: readonly PlacedBlock[]): ActionItem[] {
	const lines = placed.flatMap((it) =>
		linesIn(it.chunk.text, it.block.span)
			.filter(({ start, end }) => end > start)
			.map((line) => ({ ...it, line })),
	);
	const tasks = lines.filter(({ line, chunk }) => isTaskLine(lineText(chunk, line)));
	// Two lines of prose among them, and all of it is prose.
	if (tasks.length < 2 || tasks.length < lines.length - 1) return [];
	return tasks.map(({ line, chunk, start }) =>
		toAction(chunk, line, { container: "line", start, span: line }),
	);
}

/** Code has no prose: its text is all there is. */
function lineText(chunk: Chunk, line: Span): string {
	return wordsIn(chunk, line) || chunk.text.slice(line.start, line.end).trim();
}

/** `Add an alert on queue length`: one phrase, no paragraph. */
function isTaskLine(words: string): boolean {
	return (
		words.length > 3 && words.length <= 160 && !/:$/.test(words) && !/[.!?]\s+\p{Lu}/u.test(words)
	);
}

function toAction(
	chunk: Chunk,
	words: Span,
	{ container, start, span }: { container: ActionItem["container"]; start: number; span: Span },
): ActionItem {
	const prose = chunk.prose.slice(words.start, words.end);
	const box = /^\s*\[([ xX])\]\s+/.exec(prose);
	const textSpan = { start: words.start + (box?.[0].length ?? 0), end: words.end };
	const text = lineText(chunk, textSpan);
	const raw = chunk.text.slice(textSpan.start, textSpan.end);
	const at = start + textSpan.start;
	return {
		span: shift(span, start),
		container,
		textSpan: shift(textSpan, start),
		text,
		done: box?.[1]?.toLowerCase() === "x" || isDoneText(text),
		owner: ownerIn(raw, at),
		due: dueIn(raw, at),
		ticket: ticketIn(raw, at),
	};
}

function isDoneText(text: string): boolean {
	return /^(?:✅|✔|☑|\[?done\]?\b)|(?:\(|\b)(?:done|completed)\)?\.?$/iu.test(text);
}
