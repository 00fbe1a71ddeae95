import { decoded } from "../core/decoded.ts";
import { type LinkGround, linkSlot } from "../core/features/link-offers.ts";
import { readTarget, relativePath } from "../core/link-target.ts";
import { linkedUri } from "../workspace/linked-uri.ts";
import { canonicalUri } from "../workspace/uri.ts";
import type { OpenReport, Session } from "./session.ts";

/** What a link that is being written in an open report may lead to. */
export async function linkGround(
	session: Session,
	{ document: { uri }, report }: OpenReport,
	offset: number,
): Promise<LinkGround> {
	const { index, client } = session;
	await index.ready();
	const own = canonicalUri(uri);
	const from = decoded(own);
	const others = index.reports.filter((it) => canonicalUri(it.uri) !== own);
	const reports = others.map((it) => ({
		path: relativePath(from, decoded(canonicalUri(it.uri))),
		facts: it.facts,
	}));
	const typed = linkSlot(report, offset)?.typed ?? "";
	const entries = client.followsLinks ? undefined : await entriesAt(session, uri, typed);
	return { reports, entries };
}

/** What is in the folder that a path names so far. */
async function entriesAt({ files, settings }: Session, uri: string, typed: string) {
	const { path } = readTarget(typed);
	const folder = path.slice(0, path.lastIndexOf("/") + 1);
	const at = linkedUri(uri, folder === "" ? "./" : folder, settings.folderOf(uri));
	return at === undefined ? [] : files.list(at.replace(/\/$/, ""));
}
