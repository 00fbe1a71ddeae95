import { followListed } from "../follow-listed.ts";
import type { Feature, OpenReport, Session } from "../session.ts";
import { sendStatus } from "../status.ts";
import { diagnosticsIn } from "./diagnostics.ts";

/** For clients that do not ask for diagnostics: sent when a report is opened or changed, emptied when it is closed. */
export const pushDiagnostics: Feature = {
	capabilities: () => ({}),
	register(session) {
		const { client, connection, documents, later, onSettings, targets } = session;
		if (client.pullsDiagnostics) return;

		const pending = new Set<string>();
		const onRead = followListed(session, (pages) => pages.forEach(schedule));
		documents.onDidChangeContent(({ document }) => schedule(document.uri));
		onSettings(() => documents.keys().forEach(schedule));
		targets.onLearn(() => documents.keys().forEach(schedule));
		documents.onDidClose(({ document: { uri } }) => {
			connection.sendDiagnostics({ uri, diagnostics: [] });
		});

		/** Changes that already wait in line are taken in first: one computation for a burst of them. */
		function schedule(uri: string): void {
			if (pending.has(uri)) return;

			pending.add(uri);
			later(() => {
				pending.delete(uri);
				push(session, uri, onRead).catch((error: unknown) =>
					connection.console.error(String(error)),
				);
			});
		}
	},
};

async function push(
	session: Session,
	uri: string,
	onRead: (open: OpenReport) => void,
): Promise<void> {
	const found = await diagnosticsIn(session, uri);
	if (!found) return;

	const { open, items } = found;
	onRead(open);
	sendStatus(session, open);
	await session.connection.sendDiagnostics({ uri, version: open.version, diagnostics: items });
}
