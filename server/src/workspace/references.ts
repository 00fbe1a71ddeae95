import { anchorNamed } from "../core/anchors.ts";
import { decoded } from "../core/decoded.ts";
import type { LinkFact, PlacedWords } from "../core/facts.ts";
import { plainId } from "../core/incident-mentions.ts";
import { type LinkTarget, readTarget } from "../core/link-target.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import { remembered } from "../core/remembered.ts";
import { linkedUri } from "./linked-uri.ts";
import type { IndexedReport } from "./report-index.ts";
import { canonicalUri } from "./uri.ts";

/** Words in a report that lead to another one, or to a place in one. */
export interface Reference extends PlacedWords {
	readonly uri: string;
}

/** The URI of the folder that absolute paths in the report at `uri` start from. */
export type RootOf = (uri: string) => string | undefined;

/** What a reference leads to. */
export interface Referred {
	/** In any spelling. */
	readonly uri: string;
	/** Of one place in it alone; `undefined` for the whole of it, whatever place is named. */
	readonly slug: string | undefined;
	/** All that may be named in it, for hosts that name places differently. */
	readonly slugs: readonly string[];
}

/** The links to a report, or to a place in one; those in it that name a place of its own are told, too. */
export function linksTo(
	reports: readonly IndexedReport[],
	referred: Referred,
	rootOf: RootOf,
): Reference[] {
	const key = canonicalUri(referred.uri);
	const isNamed = nameTest(key);
	return reports.flatMap((report) =>
		report.facts.links
			.filter((link) => isNamed(link, report) && leadsTo(report, link, { key, rootOf, referred }))
			.map(({ place, length }) => ({ uri: report.uri, place, length })),
	);
}

/** Where an incident is called by its name in the words of the reports. */
export function mentionsOfId(reports: readonly IndexedReport[], id: string): Reference[] {
	const wanted = plainId(id);
	return reports.flatMap(({ uri, facts }) =>
		facts.mentions
			.filter((it) => plainId(it.id) === wanted)
			.map(({ place, length }) => ({ uri, place, length })),
	);
}

/** The reports of the incident with that name: more than one where a name was given twice. */
export function reportsOfId(reports: readonly IndexedReport[], id: string): IndexedReport[] {
	const wanted = plainId(id);
	return reports.filter(({ facts }) => facts.id !== undefined && plainId(facts.id) === wanted);
}

/** Where a link leads; names without an extension are those of Markdown files, as sites take them. */
export function targetUris(
	uri: string,
	{ kind, path }: LinkTarget,
	rootOf: RootOf,
): readonly string[] {
	if (kind === "fragment") return [canonicalUri(uri)];
	if (kind !== "relative" && kind !== "absolute") return [];

	const target = linkedUri(uri, path, rootOf(uri));
	if (target === undefined) return [];
	const hasExtension = path.replace(/^.*\//, "").includes(".");
	return hasExtension ? [canonicalUri(target)] : [target, `${target}.md`].map(canonicalUri);
}

/** Says quickly of most links that they lead elsewhere: of ten thousand reports each has some. */
function nameTest(key: string): (link: LinkFact, report: IndexedReport) => boolean {
	const name = decoded(key.slice(key.lastIndexOf("/") + 1));
	const stem = name.replace(markdownExtension, "");
	const isSpelt = /[%\\]/;
	return ({ target }, report) =>
		target.startsWith("#") ? keyOf(report) === key : target.includes(stem) || isSpelt.test(target);
}

const keyOf = remembered(({ uri }: IndexedReport) => canonicalUri(uri));

interface Ground {
	readonly key: string;
	readonly rootOf: RootOf;
	readonly referred: Referred;
}

function leadsTo(
	{ uri }: IndexedReport,
	link: LinkFact,
	{ key, rootOf, referred: { slug, slugs } }: Ground,
): boolean {
	const target = readTarget(link.target);
	const isPlace = target.fragment !== undefined && target.fragment !== "";
	// A link within a report is none to the report.
	if (slug === undefined ? target.kind === "fragment" : !isPlace) return false;
	if (!targetUris(uri, target, rootOf).includes(key)) return false;
	if (slug === undefined) return true;

	const anchors = slugs.map((it) => ({ slug: it }));
	return anchorNamed(anchors, target.fragment ?? "")?.slug === slug;
}
