import type { PlainAction, PlainReport } from "../../server/src/protocol/messages.ts";

/** A report as the server tells it, with nothing but what a test names. */
export function plainReport(path: string, said: Partial<PlainReport> = {}): PlainReport {
	return {
		uri: `file:///work/${path}`,
		path,
		title: path,
		id: null,
		day: null,
		severity: null,
		status: null,
		services: [],
		tags: [],
		template: "Classic",
		duration: null,
		entries: 0,
		actions: [],
		...said,
	};
}

/** An open action item; one that is overdue or done says so. */
export function plainAction(text: string, said: Partial<PlainAction> = {}): PlainAction {
	const { done = false } = said;
	return {
		...{ line: 0, text, done, isOpen: !done, owner: null, due: null, ticket: null },
		...{ isOverdue: false, ...said },
	};
}
