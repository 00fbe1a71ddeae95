import type { Facts } from "../facts.ts";
import type { Place } from "../line-index.ts";
import { linesWith } from "../lines-with.ts";
import { pairs } from "../pairs.ts";
import { pick } from "../pick.ts";
import { remembered } from "../remembered.ts";

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
	const characters = charactersOf(query);
	const found = limited(incidents(reports, characters), most);
	if (characters.length === 0) return found;

	if (withSections) found.push(...limited(sections(reports, characters), most - found.length));
	found.push(...limited(entries(reports, characters), most - found.length));
	return found;
}

/** In small letters; spaces do not count. */
function charactersOf(query: string): string[] {
	return [...query.toLowerCase().replace(/\s+/g, "")];
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
	characters: readonly string[],
): Iterable<WorkspaceSymbol<Source>> {
	for (const source of reports) {
		const name = incidentName(source.facts);
		if (name === "" || !isMeant(name, characters)) continue;

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
	characters: readonly string[],
): Iterable<WorkspaceSymbol<Source>> {
	// Most reports have the same.
	const known = new Map<string, boolean>();
	for (const source of reports) {
		for (const { kind, title, place } of source.facts.sections) {
			if (kind === undefined) continue;

			const isFound = known.get(title) ?? isMeant(title, characters);
			known.set(title, isFound);
			if (!isFound) continue;
			yield { source, kind: "section", name: title, container: source.facts.title, place };
		}
	}
}

function* entries<Source extends Known>(
	reports: readonly Source[],
	characters: readonly string[],
): Iterable<WorkspaceSymbol<Source>> {
	for (const source of reports) {
		const { title, entryNames, entryPlaces } = source.facts;
		for (const number of linesWith(inSmallLetters(source.facts), characters)) {
			const name = pick(entryNames.split("\n"), [number]).join();
			for (const [line, column] of pairs(entryPlaces.slice(2 * number, 2 * number + 2))) {
				yield { source, kind: "entry", name, container: title, place: { line, column } };
			}
		}
	}
}

/** These are searched with each key pressed. */
const inSmallLetters = remembered(({ entryNames }: Facts): string => entryNames.toLowerCase());

function isMeant(name: string, characters: readonly string[]): boolean {
	const [first] = linesWith(name.toLowerCase(), characters);
	return first !== undefined;
}
