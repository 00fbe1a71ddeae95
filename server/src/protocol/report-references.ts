import type { Location } from "vscode-languageserver";
import { anchorsOf } from "../core/anchors.ts";
import { type LinkSubject, linkSubject } from "../core/link-subject.ts";
import {
	linksTo,
	mentionsOfId,
	type Reference,
	reportsOfId,
	targetUris,
} from "../workspace/references.ts";
import { canonicalUri } from "../workspace/uri.ts";
import { toRange } from "./convert.ts";
import { titleRange, toWordsRange } from "./linked-place.ts";
import type { OpenReport, Session } from "./session.ts";

export interface Asked {
	readonly offset: number;
	/** Whether what is referred to is told, too. */
	readonly includesDeclaration: boolean;
}

/** All that leads to what stands at a place in an open report: each place once, those in it last. */
export async function referencesAt(
	session: Session,
	open: OpenReport,
	{ offset, includesDeclaration }: Asked,
): Promise<Location[]> {
	const subject = linkSubject(open.report, offset);
	if (!subject) return [];

	await session.index.ready();
	const own = canonicalUri(open.document.uri);
	const found = referencesTo(session, open, subject).toSorted(
		(a, b) => Number(canonicalUri(a.uri) === own) - Number(canonicalUri(b.uri) === own),
	);
	const places = found.map((it) => ({ uri: it.uri, range: toWordsRange(it) }));
	const declared = includesDeclaration ? declaration(session, open, subject) : [];
	return [...declared, ...places];
}

function referencesTo(session: Session, open: OpenReport, subject: LinkSubject): Reference[] {
	switch (subject.kind) {
		case "id":
			return toIncident(session, subject.id);
		case "title":
			return toReport(session, open, subject.anchor.slug);
		case "heading":
			return session.client.followsLinks ? [] : toAnchor(session, open, subject.anchor.slug);
		case "link":
			return session.client.followsLinks ? [] : toSame(session, open, subject);
	}
}

/** Links to the report, and the name of its incident elsewhere. */
function toReport(session: Session, open: OpenReport, slug: string): Reference[] {
	const { uri } = open.document;
	const { index, client } = session;
	const id = index.at(uri)?.facts.id;
	const mentions = id === undefined ? [] : mentionsOfId(index.reports, id);
	const others = mentions.filter((it) => canonicalUri(it.uri) !== canonicalUri(uri));
	const links = linksTo(index.reports, { uri, slug: undefined, slugs: [] }, rootOf(session));
	const toTitle = toAnchor(session, open, slug);
	// Those to the heading an editor that follows links tells itself.
	const isTold = (link: Reference) => client.followsLinks && toTitle.some((it) => isSame(it, link));
	const within = client.followsLinks
		? []
		: toTitle.filter((it) => !links.some((link) => isSame(it, link)));
	return [...links.filter((link) => !isTold(link)), ...within, ...others];
}

function toAnchor(session: Session, { document, report }: OpenReport, slug: string): Reference[] {
	const slugs = anchorsOf(report).map((it) => it.slug);
	return linksTo(session.index.reports, { uri: document.uri, slug, slugs }, rootOf(session));
}

function toIncident(session: Session, id: string): Reference[] {
	const { reports } = session.index;
	const mentions = mentionsOfId(reports, id);
	const links = reportsOfId(reports, id).flatMap(({ uri }) =>
		linksTo(reports, { uri, slug: undefined, slugs: [] }, rootOf(session)),
	);
	return [...links, ...mentions];
}

/** What leads to the report that a link leads to. */
function toSame(
	session: Session,
	{ document }: OpenReport,
	{ link }: Extract<LinkSubject, { kind: "link" }>,
): Reference[] {
	const uris = targetUris(document.uri, link.target, rootOf(session));
	return uris.flatMap((uri) =>
		linksTo(session.index.reports, { uri, slug: undefined, slugs: [] }, rootOf(session)),
	);
}

function declaration(
	{ index, client }: Session,
	{ document }: OpenReport,
	subject: LinkSubject,
): Location[] {
	if (subject.kind === "id") {
		const found = reportsOfId(index.reports, subject.id);
		return found.map(({ uri, facts }) => ({ uri, range: titleRange(facts) }));
	}
	if (subject.kind === "link" || client.followsLinks) return [];
	return [{ uri: document.uri, range: toRange(document, subject.span) }];
}

function rootOf({ settings }: Session): (uri: string) => string | undefined {
	return (uri) => settings.folderOf(uri);
}

function isSame(a: Reference, b: Reference): boolean {
	const { line, column } = a.place;
	return a.uri === b.uri && line === b.place.line && column === b.place.column;
}
