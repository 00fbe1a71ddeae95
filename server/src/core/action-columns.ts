/** Which column of a table of action items holds what; -1 for what no column holds. */
export interface ActionColumns {
	readonly text: number;
	readonly owner: number;
	readonly due: number;
	readonly ticket: number;
	readonly status: number;
}

/** Read off the words of the header's cells; the first column is the task when no title says so. */
export function actionColumns(titles: readonly string[]): ActionColumns {
	const named = titles.findIndex((title) => actionColumn.test(title) && !ticketColumn.test(title));
	const column = named >= 0 ? named : titles.findIndex((title) => actionColumn.test(title));
	return {
		text: Math.max(0, column),
		owner: titles.findIndex((it) => ownerColumn.test(it)),
		due: titles.findIndex((it) => dueColumn.test(it)),
		ticket: titles.findIndex((it, at) => ticketColumn.test(it) && at !== column),
		status: titles.findIndex((it) => statusColumn.test(it)),
	};
}

const actionColumn =
	/\b(?:actions?|items?|tasks?|what|description|todo|measure|recommendation|follow|corrective|improvement|idea|summary|title)\b/i;
const ownerColumn = /\b(?:owner|who|assignee|assigned|responsible|lead|dri|team)\b/i;
const dueColumn = /\b(?:due|deadline|target|by when|eta|when|date)\b/i;
const ticketColumn = /\b(?:ticket|bug|issue|jira|tracking|link|work item|pr|reference)\b/i;
const statusColumn = /\b(?:status|state|done|progress)\b/i;
