import type { WorkspaceEdit } from "vscode-languageserver";
import { anchorsOf } from "../core/anchors.ts";
import { followRenamedAnchors, renamedSlugs } from "../core/follow-renamed-anchors.ts";
import { headingAt } from "../core/link-subject.ts";
import type { Link } from "../core/links.ts";
import { applyEdits } from "../core/text.ts";
import { linksTo, targetUris } from "../workspace/references.ts";
import { canonicalUri } from "../workspace/uri.ts";
import { freshReport, type ReportEdits, toJointEdit } from "./fresh-report.ts";
import type { OpenReport, Session } from "./session.ts";

interface NewName {
	readonly offset: number;
	readonly newName: string;
}

/** Rename the heading at `offset` and all that links to it, here and in the other reports; `null` without a heading. */
export async function renameHeadingAt(
	session: Session,
	{ document, report, version, again }: OpenReport,
	{ offset, newName }: NewName,
): Promise<WorkspaceEdit | null> {
	const heading = headingAt(report, offset);
	if (!heading) return null;

	const edit = { span: heading.span, newText: newName };
	const text = applyEdits(report.text, [edit]);
	const renamed = renamedSlugs(report, again(text).report);
	const names = { slugs: anchorsOf(report).map(({ slug }) => slug), renamed };
	const key = canonicalUri(document.uri);
	const leadsHere = (uri: string) => (link: Link) =>
		targetUris(uri, link.target, session.settings.folderOf).includes(key);
	const own = followRenamedAnchors(report, names, leadsHere(document.uri));
	const all: ReportEdits[] = [{ fresh: { document, report, version }, edits: [edit, ...own] }];
	for (const uri of renamed.size > 0 ? await others(session, document.uri) : []) {
		const fresh = await freshReport(session, uri);
		if (!fresh) continue;
		all.push({ fresh, edits: followRenamedAnchors(fresh.report, names, leadsHere(uri)) });
	}
	return toJointEdit(session.client, all, "Follow the renamed heading");
}

/** The URIs of the other reports that link to the one at `uri`. */
async function others({ index, settings }: Session, uri: string): Promise<string[]> {
	await index.ready();
	const found = linksTo(index.reports, { uri, slug: undefined, slugs: [] }, settings.folderOf);
	const own = canonicalUri(uri);
	return [...new Set(found.map((it) => it.uri))].filter((it) => canonicalUri(it) !== own);
}
