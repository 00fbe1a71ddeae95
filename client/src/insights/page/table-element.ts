import type { References, Table } from "../messages.ts";
import { element } from "./element.ts";

/** A table that can be read and opened without a mouse. */
export function tableElement(
	{ caption, columns, rows }: Table,
	open: (opens: References) => void,
): HTMLTableElement {
	const head = columns.map(({ name, align }) =>
		element("th", { scope: "col", class: align }, name),
	);
	const body = rows.map((row) =>
		element(
			"tr",
			{},
			...row.map((cell, column) => cellElement(cell, { table: { columns, row }, column, open })),
		),
	);
	return element(
		"table",
		{},
		element("caption", {}, caption),
		element("thead", {}, element("tr", {}, ...head)),
		element("tbody", {}, ...body),
	);
}

type Row = Table["rows"][number];

interface Place {
	readonly table: { readonly columns: Table["columns"]; readonly row: Row };
	readonly column: number;
	open(opens: References): void;
}

function cellElement({ text, opens }: Row[number], { table, column, open }: Place): HTMLElement {
	const { name = "", align } = table.columns[column] ?? {};
	const isHead = column === 0;
	const cell = element(isHead ? "th" : "td", { scope: isHead ? "row" : undefined, class: align });
	if (!opens) {
		cell.append(text);
		return cell;
	}

	// A number alone would say nothing to those who come to it by the Tab key.
	const about = isHead ? undefined : `${table.row[0]?.text}, ${name}: ${text}`;
	const button = element("button", { class: "link", type: "button", "aria-label": about }, text);
	button.addEventListener("click", () => open(opens));
	cell.append(button);
	return cell;
}
