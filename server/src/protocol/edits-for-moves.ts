import type { WorkspaceEdit } from "vscode-languageserver";
import { readTarget } from "../core/link-target.ts";
import { markdownExtension } from "../core/markdown-file.ts";
import { followMoves, type Move, movedUri } from "../workspace/moved-links.ts";
import { targetUris } from "../workspace/references.ts";
import type { IndexedReport } from "../workspace/report-index.ts";
import { canonicalUri } from "../workspace/uri.ts";
import { freshReport, type ReportEdits, toJointEdit } from "./fresh-report.ts";
import type { Session } from "./session.ts";

/** What keeps the links of all reports leading where they lead; `null` when none has to change. */
export async function editsForMoves(
	session: Session,
	moves: readonly Move[],
): Promise<WorkspaceEdit | null> {
	const { index, settings, client } = session;
	await index.ready();
	const all: ReportEdits[] = [];
	for (const uri of affected(session, moves)) {
		const fresh = await freshReport(session, uri);
		if (!fresh) continue;

		const edits = followMoves({ uri, report: fresh.report }, moves, settings.folderOf);
		all.push({ fresh, edits });
	}
	return toJointEdit(client, all, "Follow the moved files");
}

/** The URIs of files whose links may have to change: those that move, and those that link to what moves. */
function affected({ index, settings }: Session, moves: readonly Move[]): Iterable<string> {
	const uris = new Map<string, string>();
	for (const { from } of moves)
		if (markdownExtension.test(from)) uris.set(canonicalUri(from), from);
	for (const report of index.reports) {
		const key = canonicalUri(report.uri);
		const isMoved = movedUri(key, moves) !== key;
		if (isMoved || linksToMoved(report, moves, settings.folderOf)) uris.set(key, report.uri);
	}
	return uris.values();
}

function linksToMoved(
	{ uri, facts }: IndexedReport,
	moves: readonly Move[],
	rootOf: (uri: string) => string | undefined,
): boolean {
	return facts.links.some(({ target }) =>
		targetUris(uri, readTarget(target), rootOf).some((it) => movedUri(it, moves) !== it),
	);
}
