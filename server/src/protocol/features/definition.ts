import type { Definition, DefinitionLink } from "vscode-languageserver";
import type { LinkSubject } from "../../core/link-subject.ts";
import { toOffset, toRange } from "../convert.ts";
import type { LinkedPlace } from "../linked-place.ts";
import type { Feature, OpenReport, Session } from "../session.ts";

/** From a link to the file or heading it names, from the name of an incident to its report. */
export const definitions: Feature = {
	capabilities: () => ({ definitionProvider: true }),
	register(session) {
		const { connection, report } = session;
		connection.onDefinition(async ({ textDocument, position }) => {
			const open = await report(textDocument.uri);
			if (!open) return null;

			const { linkSubject } = await import("../../core/link-subject.ts");
			const subject = linkSubject(open.report, toOffset(open.document, position));
			const places = subject ? await placesOf(session, open, subject) : [];
			return subject ? toDefinition(session, open, { subject, places }) : null;
		});
	},
};

async function placesOf(
	session: Session,
	{ document }: OpenReport,
	subject: LinkSubject,
): Promise<LinkedPlace[]> {
	const { client, index } = session;
	const { linkedPlace, titleRange } = await import("../linked-place.ts");
	if (subject.kind === "link") {
		// What the editor tells by itself would be told twice.
		if (client.followsLinks) return [];
		const place = await linkedPlace(session, document.uri, subject.link.target);
		return place ? [place] : [];
	}
	if (subject.kind !== "id") return [];

	const { reportsOfId } = await import("../../workspace/references.ts");
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
