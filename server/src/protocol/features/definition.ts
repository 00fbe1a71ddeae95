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
			const place = subject && (await placeOf(session, open, subject));
			return subject && place ? toDefinition(session, open, { subject, place }) : null;
		});
	},
};

async function placeOf(
	session: Session,
	{ document }: OpenReport,
	subject: LinkSubject,
): Promise<LinkedPlace | undefined> {
	const { client, index } = session;
	const { linkedPlace, titleRange } = await import("../linked-place.ts");
	if (subject.kind === "link") {
		// What the editor tells by itself would be told twice.
		return client.followsLinks
			? undefined
			: linkedPlace(session, document.uri, subject.link.target);
	}
	if (subject.kind !== "id") return undefined;

	const { reportOfId } = await import("../../workspace/references.ts");
	await index.ready();
	const found = reportOfId(index.reports, subject.id);
	return found && { uri: found.uri, range: titleRange(found.facts) };
}

interface Found {
	readonly subject: LinkSubject;
	readonly place: LinkedPlace;
}

function toDefinition(
	{ client }: Session,
	{ document }: OpenReport,
	{ subject, place: { uri, range } }: Found,
): Definition | DefinitionLink[] {
	if (!client.definitionLinks) return { uri, range };

	const originSelectionRange = toRange(document, subject.span);
	return [
		{ originSelectionRange, targetUri: uri, targetRange: range, targetSelectionRange: range },
	];
}
