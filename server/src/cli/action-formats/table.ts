import type { ActionState, ListedAction } from "../../core/action-list.ts";
import { displayWidth } from "../../core/display-width.ts";
import { greatest } from "../../core/extremes.ts";
import { padTo } from "../../core/markdown-table.ts";
import type { ActionFormat } from "./action-format.ts";

/** For people: a line each, cut to the width of the terminal, then a sum. */
export const table: ActionFormat = (actions, { colours, width }) => {
	if (actions.length === 0) return "No action items.\n";

	const rows = actions.map(cellsOf);
	const widths = fitted(naturalWidths(rows), width);
	const lines = rows.map((cells, index) => {
		const words = cells.map((cell, column) =>
			padTo(cut(cell, widths[column] ?? 0, column), widths[column] ?? 0),
		);
		const line = words.join("  ").trimEnd();
		return colours ? painted(line, actions[index]?.state) : line;
	});
	return `${lines.join("\n")}\n\n${sum(actions)}\n`;
};

function cellsOf({ report, action, state }: ListedAction): string[] {
	const { due = "", owner = "", ticket = "", text, place } = action;
	const words = [state, due, owner, ticket, text].map((cell) => cell.replace(/\s+/g, " "));
	return [...words, `${report.path}:${place.line}`];
}

const textColumn = 4;
const placeColumn = 5;

function naturalWidths(rows: readonly (readonly string[])[]): number[] {
	const [first = []] = rows;
	return first.map((_, column) => greatest(rows.map((row) => displayWidth(row[column] ?? ""))));
}

/** The words of the action give way first, then where it stands, then the rest; each keeps enough to be told apart. */
function fitted(natural: readonly number[], width: number | undefined): number[] {
	const widths = [...natural];
	if (width === undefined) return widths;

	for (const [column, least] of [
		[textColumn, 30],
		[placeColumn, 24],
		[2, 10],
		[3, 8],
		[textColumn, 12],
	] as const) {
		const total = widths.reduce((sum, it) => sum + it, 0) + 2 * (widths.length - 1);
		const own = widths[column] ?? 0;
		widths[column] = Math.max(Math.min(own, least), own - Math.max(0, total - width));
	}
	return widths;
}

/** Of a path the end tells more. */
function cut(cell: string, width: number, column: number): string {
	if (displayWidth(cell) <= width) return cell;

	const letters = [...cell];
	while (letters.length > 0 && displayWidth(letters.join("")) >= width) {
		if (column === placeColumn) letters.shift();
		else letters.pop();
	}
	const rest = letters.join("");
	return column === placeColumn ? `…${rest}` : `${rest}…`;
}

const codes: Readonly<Record<ActionState, number>> = { overdue: 31, open: 0, done: 2 };

function painted(line: string, state: ActionState = "open"): string {
	const words = line.slice(0, state.length);
	return `\x1b[${codes[state]}m${words}\x1b[0m${line.slice(words.length)}`;
}

/** `7 action items: 3 overdue, 4 done` */
function sum(actions: readonly ListedAction[]): string {
	const states = ["overdue", "open", "done"] as const;
	const counts = states.flatMap((state) => {
		const count = actions.filter((it) => it.state === state).length;
		return count > 0 ? [`${count} ${state}`] : [];
	});
	return `${actions.length} action item${actions.length === 1 ? "" : "s"}: ${counts.join(", ")}`;
}
