import type { Definition, DefinitionLink } from "vscode-languageserver";
import { type LinkSubject, linkSubject } from "../core/link-subject.ts";
import { reportsOfId } from "../workspace/references.ts";
import { toRange } from "./convert.ts";
import { type LinkedPlace, linkedPlace, titleRange } from "./linked-place.ts";
import type { OpenReport, Session } from "./session.ts";

/** Where what stands at `offset` of an open report leads; `null` for words that lead nowhere. */
export async function definitionAt(
	session: Session,
	open: OpenReport,
	offset: number,
): Promise<Definition | DefinitionLink[] | null> {
	const subject = linkSubject(open.report, offset);
	const places = subject ? await placesOf(session, open, subject) : [];
	return subject ? toDefinition(session, open, { subject, places }) : null;
}

async function placesOf(
	session: Session,
	{ document }: OpenReport,
	subject: LinkSubject,
): Promise<LinkedPlace[]> {
	const { client, index } = session;
	if (subject.kind === "link") {
		// What the editor tells by itself would be told twice.
		if (client.followsLinks) return [];
		const place = await linkedPlace(session, document.uri, subject.link.target);
		return place ? [place] : [];
	}
	if (subject.kind !== "id") return [];

	await index.ready();
	return reportsOfId(index.reports, subject.id).map(({ uri, facts }) => ({
		uri,
		range: titleRange(facts),
	}));
}

interface Found {
	readonly subject: LinkSubject;
	readonly places: readonly LinkedPlace[];
}

function toDefinition(
	{ client }: Session,
	{ document }: OpenReport,
	{ subject, places }: Found,
): Definition | DefinitionLink[] {
	if (!client.definitionLinks) return [...places];

	const originSelectionRange = toRange(document, subject.span);
	return places.map(({ uri, range }) => ({
		originSelectionRange,
		targetUri: uri,
		targetRange: range,
		targetSelectionRange: range,
	}));
}
