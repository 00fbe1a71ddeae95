import type { Facts } from "../facts.ts";
import type { Place } from "../line-index.ts";

/** Something in one of many reports that is found by its name. */
export interface WorkspaceSymbol<Source> {
	readonly source: Source;
	readonly kind: "incident" | "section" | "entry";
	readonly name: string;
	/** The title of the report; `undefined` for the report itself. */
	readonly container: string | undefined;
	readonly place: Place;
}

export interface SymbolOptions {
	/** How many at most. */
	readonly most: number;
	/** False where the editor lists all headings by itself. */
	readonly withSections: boolean;
}

/** A report where it is from. */
interface Known {
	readonly facts: Facts;
}

/**
 * What `query` may mean: its characters stand in the name in that order, upper and lower case being the same.
 * Incidents come first, then sections that play a role, then entries; without a query there are incidents alone.
 */
export function workspaceSymbols<Source extends Known>(
	reports: readonly Source[],
	query: string,
	{ most, withSections }: SymbolOptions,
): WorkspaceSymbol<Source>[] {
	const pattern = toPattern(query);
	const found = limited(incidents(reports, pattern), most);
	if (pattern === undefined) return found;

	if (withSections) found.push(...limited(sections(reports, pattern), most - found.length));
	found.push(...limited(entries(reports, pattern), most - found.length));
	return found;
}

/** `dsk` is any d, s and k in that order; spaces do not count. `undefined` when nothing is asked for. */
function toPattern(query: string): RegExp | undefined {
	const characters = Array.from(query.replace(/\s+/g, ""), (it) =>
		it.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"),
	);
	const [first, ...others] = characters;
	if (first === undefined) return undefined;
	return new RegExp(first + others.map((it) => `[^${it}]*${it}`).join(""), "iu");
}

function limited<Found>(all: Iterable<Found>, most: number): Found[] {
	const found: Found[] = [];
	if (most <= 0) return found;

	for (const it of all) {
		found.push(it);
		if (found.length >= most) break;
	}
	return found;
}

function* incidents<Source extends Known>(
	reports: readonly Source[],
	pattern: RegExp | undefined,
): Iterable<WorkspaceSymbol<Source>> {
	for (const source of reports) {
		const name = incidentName(source.facts);
		if (name === "" || (pattern && !pattern.test(name))) continue;

		yield { source, kind: "incident", name, container: undefined, place: titlePlace(source.facts) };
	}
}

/** Where the heading with the title stands; the first line when the title is elsewhere. */
export function titlePlace({ sections, title }: Facts): Place {
	return sections.find((it) => it.title === title)?.place ?? { line: 1, column: 1 };
}

/** The title, with the id in front when it does not have it. */
function incidentName({ title, id }: Facts): string {
	if (id === undefined || title.toLowerCase().includes(id.toLowerCase())) return title;
	return title === "" ? id : `${id} ${title}`;
}

function* sections<Source extends Known>(
	reports: readonly Source[],
	pattern: RegExp,
): Iterable<WorkspaceSymbol<Source>> {
	for (const source of reports) {
		for (const { kind, title, place } of source.facts.sections) {
			if (kind === undefined || !pattern.test(title)) continue;

			yield { source, kind: "section", name: title, container: source.facts.title, place };
		}
	}
}

function* entries<Source extends Known>(
	reports: readonly Source[],
	pattern: RegExp,
): Iterable<WorkspaceSymbol<Source>> {
	for (const source of reports) {
		for (const { timestamp, text, place } of source.facts.entries) {
			const name = `${timestamp} ${text}`;
			if (pattern.test(name))
				yield { source, kind: "entry", name, container: source.facts.title, place };
		}
	}
}
