import { csvText } from "../../core/csv.ts";
import type { ActionFormat } from "./action-format.ts";
import { plainAction } from "./json.ts";

/** For spreadsheets: the columns are the keys of the JSON. */
export const csv: ActionFormat = (actions) => {
	const rows = actions.map((action) =>
		Object.values(plainAction(action)).map((value) => String(value ?? "")),
	);
	return csvText([columns, ...rows]);
};

const columns = [
	...["file", "line", "report", "day", "severity", "text"],
	...["done", "open", "overdue", "owner", "due", "ticket"],
];
