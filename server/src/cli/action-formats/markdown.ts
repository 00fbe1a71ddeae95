import { cellLink, cellText, linkDestination } from "../../core/markdown-cell.ts";
import { tableLines } from "../../core/markdown-table.ts";
import type { ActionFormat } from "./action-format.ts";

/** For a page or an issue: a table with links to the reports, as their paths were given. */
export const markdown: ActionFormat = (actions) => {
	const rows = actions.map(({ report: { path, facts }, action, state }) => [
		state,
		...[action.due, action.owner, action.ticket, action.text].map((it) => cellText(it ?? "")),
		cellLink(facts.title || path, linkDestination(path)),
	]);
	const header = ["State", "Due", "Owner", "Ticket", "Action", "Report"];
	return `${tableLines({ header, rows }).join("\n")}\n`;
};
