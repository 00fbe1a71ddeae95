import { elapsedWords } from "../core/elapsed-words.ts";
import type { ActionFact } from "../core/facts.ts";
import { builtInTemplates } from "../core/templates.ts";
import type { IndexedReport } from "../workspace/report-index.ts";
import type { PlainAction, PlainReport } from "./messages.ts";

/**
 * A report as a client lists it.
 *
 * @param today `YYYY-MM-DD`: what was due before is overdue.
 */
export function plainReport({ uri, path, facts }: IndexedReport, today: string): PlainReport {
	const impact = facts.metrics.find(({ id }) => id === "impactDuration");
	return {
		uri,
		path,
		title: facts.title,
		id: facts.id ?? null,
		day: facts.day ?? null,
		severity: facts.severity ?? null,
		status: facts.status ?? null,
		services: facts.services,
		tags: facts.tags,
		template: templateNames.get(facts.template) ?? facts.template,
		duration: impact ? elapsedWords(impact.milliseconds / 60_000) : null,
		entries: facts.entryPlaces.length / 2,
		actions: facts.actions.map((action) => toPlainAction(action, today)),
	};
}

function toPlainAction(action: ActionFact, today: string): PlainAction {
	const { place, text, done, isOpen, owner, due, ticket, deadline } = action;
	return {
		line: place.line - 1,
		text,
		done,
		isOpen,
		owner: owner ?? null,
		due: due ?? null,
		ticket: ticket ?? null,
		isOverdue: deadline !== undefined && deadline < today,
	};
}

/** A team's own templates go by their ids: they are read with the files that follow them. */
const templateNames = new Map(builtInTemplates().map(({ id, name }) => [id, name]));
