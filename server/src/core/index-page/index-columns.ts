import { elapsedWords } from "../elapsed-words.ts";
import type { Facts } from "../facts.ts";
import { cellLink, cellText, linkDestination } from "../markdown-cell.ts";
import type { MetricId } from "../metrics.ts";

/** A report as an index page tells of it. */
export interface ListedReport {
	/** From the page's folder, with `/`, decoded: `2026/disk full.md`, `../disk.md`. */
	readonly path: string;
	readonly facts: Facts;
}

export type ColumnId =
	| "date"
	| "id"
	| "title"
	| "severity"
	| "status"
	| "services"
	| "tags"
	| "causes"
	| "duration"
	| "timeToDetect"
	| "timeToAcknowledge"
	| "timeToMitigate"
	| "timeToResolve"
	| "actions"
	| "template";

export interface IndexColumn {
	/** The title of the column. */
	readonly title: string;
	/** What it tells, for the docs; Markdown. */
	readonly words: string;
	/** Markdown; empty when the report does not say. */
	cell(report: ListedReport): string;
	/** What rows are ordered by; `undefined` goes last, whatever the direction. */
	order(report: ListedReport): string | number | undefined;
}

/** In the order in which the docs present them. */
export const indexColumns: Readonly<Record<ColumnId, IndexColumn>> = {
	date: plain("Date", "the day the incident began", ({ day }) => day),
	id: plain("ID", "the incident’s own name, such as `INC-2041`", ({ id }) => id),
	title: {
		title: "Incident",
		words: "the title, a link to the report",
		cell: ({ path, facts }) => cellLink(titleOf({ path, facts }), linkDestination(path)),
		order: titleOf,
	},
	severity: plain("Severity", "as the report writes it", ({ severity }) => severity),
	status: plain("Status", "as the report writes it", ({ status }) => status),
	services: plain("Services", "the services that its fields name", ({ services }) => all(services)),
	tags: plain("Tags", "its tags, labels and categories", ({ tags }) => all(tags)),
	causes: plain("Causes", "the categories of the cause", ({ causes }) => all(causes)),
	duration: metric("Duration", "how long the impact was", "impactDuration"),
	timeToDetect: metric("Time to detect", "from the start of the impact", "timeToDetect"),
	timeToAcknowledge: metric("Time to acknowledge", "from the detection", "timeToAcknowledge"),
	timeToMitigate: metric("Time to mitigate", "from the start of the impact", "timeToMitigate"),
	timeToResolve: metric("Time to resolve", "from the start of the impact", "timeToResolve"),
	actions: {
		title: "Actions",
		words: "how many action items there are, and how many are open: `2 of 5 open`, `5 done`",
		cell: ({ facts }) => actionWords(facts),
		order: ({ facts }) => facts.actions.filter(({ isOpen }) => isOpen).length,
	},
	template: plain("Template", "the id of the template that it follows", ({ template }) => template),
};

const ids: ReadonlySet<string> = new Set(Object.keys(indexColumns));

export function isColumnId(word: string): word is ColumnId {
	return ids.has(word);
}

function plain(
	title: string,
	words: string,
	fact: (facts: Facts) => string | undefined,
): IndexColumn {
	return {
		title,
		words,
		cell: ({ facts }) => cellText(fact(facts) ?? ""),
		order: ({ facts }) => fact(facts),
	};
}

function metric(title: string, words: string, id: MetricId): IndexColumn {
	const length = ({ facts }: ListedReport) =>
		facts.metrics.find((it) => it.id === id)?.milliseconds;
	return {
		title,
		words,
		cell: (report) => {
			const milliseconds = length(report);
			return milliseconds === undefined ? "" : elapsedWords(milliseconds / 60_000);
		},
		order: length,
	};
}

/** The name of the file where there is no title. */
function titleOf({ path, facts }: ListedReport): string {
	return facts.title.trim() || path.slice(path.lastIndexOf("/") + 1);
}

function all(words: readonly string[]): string | undefined {
	return words.length > 0 ? words.join(", ") : undefined;
}

/** What is told as done and “None” are no promises. */
function actionWords({ actions }: Facts): string {
	const open = actions.filter(({ isOpen }) => isOpen).length;
	const done = actions.filter((action) => action.done).length;
	if (open + done === 0) return "";
	return open === 0 ? `${done} done` : `${open} of ${open + done} open`;
}
