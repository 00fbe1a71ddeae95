import { actionColumns } from "../action-columns.ts";
import type { Report } from "../report.ts";
import { tableRow } from "../table-row.ts";
import { lineSpan, type Span, touches } from "../text.ts";

/** A place in an action item that is for one of its facts. */
export interface ActionSlot {
	readonly fact: "owner" | "due";
	readonly typed: string;
	/** What is typed. */
	readonly span: Span;
}

/** What of an action item is being written at `offset`: behind `@`, `owner:`, `due`, `(by`, or in a column for it. */
export function actionSlot(report: Report, offset: number): ActionSlot | undefined {
	const line = lineSpan(report.text, offset);
	const before = report.text.slice(Math.max(line.start, offset - longest), offset);
	const found = labels.flatMap(({ fact, pattern }) => {
		const typed = pattern.exec(before)?.[1];
		return typed === undefined ? [] : [{ fact, typed }];
	});
	const slot = found[0] ?? columnSlot(report, offset, line);
	const item = slot && report.actionItems.find(({ span }) => touches(span, line));
	return slot && item && { ...slot, span: { start: offset - slot.typed.length, end: offset } };
}

/** True where the owner of an action item is being written. */
export function isForOwner(report: Report, offset: number): boolean {
	return actionSlot(report, offset)?.fact === "owner";
}

/** Nothing of interest stands farther to the left. */
const longest = 80;

const labels = [
	{ fact: "owner", pattern: /(?:^|[\s(,|[])(@[\w./-]*)$/ },
	{
		fact: "owner",
		pattern: /\b(?:owner|assignee|assigned to|responsible|dri)\**[:=]\**[ \t]([^,;()|]{0,80})$/i,
	},
	{
		fact: "due",
		pattern: /(?:\b(?:due|deadline|eta)\**[:=]\**|[(,;][ \t]?(?:due|by|until))[ \t](\d[\d-]*|)$/i,
	},
	{ fact: "due", pattern: /\b(?:due|by|until)[ \t](\d[\d-]*)$/i },
] as const;

function columnSlot(
	report: Report,
	offset: number,
	line: Span,
): { readonly fact: ActionSlot["fact"]; readonly typed: string } | undefined {
	const before = report.text.slice(line.start, offset);
	const cells = before.replace(/^\s*\|/, "").split(/(?<!\\)\|/);
	const row =
		cells.length > 1 ? tableRow(report, { start: line.start, end: line.start }) : undefined;
	if (!row) return undefined;

	const columns = actionColumns(row.titles);
	const typed = before.replace(/^.*(?<!\\)\|/s, "").trimStart();
	if (columns.owner === cells.length - 1) return { fact: "owner", typed };
	const isDate = /^[\d-]*$/.test(typed);
	return columns.due === cells.length - 1 && isDate ? { fact: "due", typed } : undefined;
}
