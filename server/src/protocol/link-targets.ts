import { createLinkTargets, type TargetSource } from "../workspace/link-targets.ts";
import { canonicalUri } from "../workspace/uri.ts";
import type { Session } from "./session.ts";

/** What the links of open reports lead to; nothing is looked for yet. */
export function createTargets({
	documents,
	files,
	index,
}: Pick<Session, "documents" | "files" | "index">): TargetSource {
	const openText = (uri: string) =>
		documents
			.all()
			.find((it) => canonicalUri(it.uri) === uri)
			?.getText();
	const reports = () => index.reports.map(({ uri }) => canonicalUri(uri));
	return createLinkTargets({ files, reports, openText });
}

/** Look for what the links of a report lead to when its writer pauses, and again when files have changed. */
export function followLinks(session: Session): void {
	const { documents, targets, whenQuiet, connection } = session;
	const look = (uri: string) =>
		whenQuiet(`links of ${uri}`, () => {
			lookFrom(session, uri).catch((error: unknown) => connection.console.error(String(error)));
		});
	const lookAgain = () => {
		targets.forget();
		documents.keys().forEach(look);
	};
	documents.onDidChangeContent(({ document }) => look(document.uri));
	documents.onDidSave(lookAgain);
	session.onFiles(lookAgain);
	session.onSettings(() => documents.keys().forEach(look));
}

async function lookFrom({ report, targets }: Session, uri: string): Promise<void> {
	const open = await report(uri);
	const isWanted = open && open.settings.rules["broken-link"] !== "off";
	if (isWanted) await targets.lookUp(uri, open.report);
}
